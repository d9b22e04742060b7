import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { contentSecurityPolicy } from "./src/data/content-security-policy.ts";

/**
 * Writes the policy into the built page; the development server needs inline scripts and goes without.
 * The script for old browsers is named here, because it must not be bundled with the modules they cannot read.
 */
const head: Plugin = {
  name: "page-head",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { server }) => [
      ...(server
        ? []
        : [
            {
              tag: "meta",
              attrs: {
                "http-equiv": "Content-Security-Policy",
                content: contentSecurityPolicy("page"),
              },
              injectTo: "head-prepend" as const,
            },
          ]),
      { tag: "script", attrs: { src: "old-browser.js", defer: true }, injectTo: "head" },
    ],
  },
};

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ["zh-CN", "en-US", "ko-KR"] }), enforce: "pre" },
    head,
    VitePWA({
      injectRegister: false,
      registerType: "prompt",
      manifest: {
        name: "威海规划图谱 Weihai Atlas",
        short_name: "威海图谱",
        description: "Weihai's plans on one map, each figure traceable to its document",
        lang: "zh-CN",
        theme_color: "#f7f5ef",
        background_color: "#f7f5ef",
        display: "standalone",
        icons: [
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,mjs,css,html,json,geojson,svg,png,webmanifest,woff2,wasm}"],
        // An operator changes this file after the build: ask the network first, fall back to the last copy.
        globIgnores: ["operator.json", "screenshot.jpg"],
        runtimeCaching: [
          {
            urlPattern: /\/operator\.json$/,
            handler: "NetworkFirst",
            options: { cacheName: "operator" },
          },
        ],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        // A first visit can go on without a network as well.
        clientsClaim: true,
        ignoreURLParametersMatching: [/.*/],
      },
    }),
  ],
  worker: { format: "es" },
  optimizeDeps: { exclude: ["maplibre-gl"] },
  build: {
    manifest: true,
    license: { fileName: "third-party-licenses.md" },
    target: ["chrome111", "firefox115", "safari16.4"],
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What the shell needs is one file: pieces shared with later parts would compress less well.
        codeSplitting: { groups: [{ name: "shell", tags: ["$initial"] }] },
      },
    },
  },
  preview: { headers: { "Content-Security-Policy": contentSecurityPolicy("header") } },
});
