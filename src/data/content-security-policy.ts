/**
 * The Content-Security-Policy of the page. Scripts, styles and workers come from our own origin only, none
 * inline, none evaluated but WebAssembly, with which fonts are subset; pictures and connections are open to online services a person may choose.
 * `frame-ancestors` is only understood in the header, and stays open: the atlas may be embedded.
 */
export const contentSecurityPolicy = (place: "page" | "header"): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob: https: http:",
    "connect-src 'self' data: blob: https: http:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    ...(place === "header" ? ["frame-ancestors *"] : []),
  ].join("; ");
