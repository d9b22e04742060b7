/** One table of values, one answer. */
import { doubtOf } from "#domain/invest/doubt.ts";

self.onmessage = ({ data }: MessageEvent<readonly (readonly number[])[]>) =>
  self.postMessage(doubtOf(data));
