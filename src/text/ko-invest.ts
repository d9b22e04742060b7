import type { InvestText } from "./zh-invest.ts";
import { zhInvest } from "./zh-invest.ts";
export const koInvest: InvestText = zhInvest;
