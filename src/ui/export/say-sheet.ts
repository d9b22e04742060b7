/** `1:100 000` */
export const sayScale = (scale: number): string => `1:${sayThousands(scale)}`;

/** `4 120 000` */
export const sayThousands = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, " ");

/** Degrees and minutes. */
export const sayAngle = (degrees: number): string => {
  const minutes = Math.round(degrees * 60);
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, "0")}′`;
};

/** In percent, rounded up to a tenth: an error is never said to be smaller than it is. */
export const sayShare = (share: number): string => `${Math.ceil(share * 1000 - 1e-9) / 10}%`;
