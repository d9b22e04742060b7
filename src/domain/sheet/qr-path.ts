import { correction, generate } from "lean-qr";

/** A QR code as one path, a unit for each module, without the quiet zone of four modules it needs round it. ISO/IEC 18004. */
export const qrPath = (text: string): { path: string; size: number } => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) => {
    const runs: string[] = [];
    for (let x = 0; x < code.size; ) {
      let end = x;
      while (end < code.size && code.get(end, y)) end += 1;
      if (end > x) runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end + 1;
    }
    return runs.join("");
  });
  return { path: rows.join(""), size: code.size };
};
