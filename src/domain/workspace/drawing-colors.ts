/** Named, so that they can be told apart in each theme and on paper. */
export const drawingColors = ["red", "orange", "green", "teal", "blue", "violet", "ink"] as const;
