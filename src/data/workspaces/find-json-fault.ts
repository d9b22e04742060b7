import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** Where text breaks off, or is no JSON. Both count from 1. */
interface JsonFault {
  id: "cutOff" | "notJson";
  line: number;
  column: number;
}

/** Where text stops being JSON, whatever the browser's own parser says of it. */
export const findJsonFault = (text: string): JsonFault => {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  const offset = first?.offset ?? text.length;
  // Half a number or half a `true` is a fault where it begins.
  const isCutOff =
    (offset > 0 && /^[\w.+-]*\s*$/.test(text.slice(offset))) || isOpenString(first, text);
  const before = text.slice(0, isCutOff ? text.trimEnd().length : offset);
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return { id: isCutOff ? "cutOff" : "notJson", line, column };
};

/** A string that is open at the end of the text was cut there, or lost its closing mark in its line. */
const isOpenString = (error: ParseError | undefined, text: string): boolean =>
  error !== undefined &&
  printParseErrorCode(error.error) === "UnexpectedEndOfString" &&
  !text.slice(error.offset).includes("\n");
