/** Characters: the most the words of a scene may have in one language, with what is filled in as it is written. */
export const longestWords = 4_000;
/** Of its title. */
export const longestTitle = 200;
/** Of the name of who made it. */
export const longestAuthor = 100;
/** Figures a scene has room for. */
export const mostFigures = 5;
export const mostCharts = 2;
export const mostInChart = 8;
/** Seconds a scene stays. */
export const leastDwell = 3;
export const mostDwell = 600;
