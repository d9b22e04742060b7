import type { ReactNode } from "react";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import styles from "./path-key.module.css";
import { useThematicText } from "./use-thematic.ts";

/** What the marks of the small drawings mean. */
export const PathKey = () => {
  const { key } = useThematicText().paths;
  const { path, districtLabel } = palettes[useAtlas(selectTheme)];
  return (
    <ul className={styles.key}>
      <Mark name={key.baseline}>
        <circle cx="13" cy="8" r="4" fill={path.baseline} />
      </Mark>
      <Mark name={key.target}>
        <path d="M13 3l5 5-5 5-5-5z" fill={path.target} />
      </Mark>
      <Mark name={key.undated}>
        <path d="M5 8h16" stroke={districtLabel} strokeWidth="1.6" strokeDasharray="3 3" />
        <circle
          cx="5"
          cy="8"
          r="3.6"
          fill="var(--paper)"
          stroke={path.baseline}
          strokeWidth="1.6"
        />
        <path
          d="M21 3.5l4.5 4.5-4.5 4.5-4.5-4.5z"
          fill="var(--paper)"
          stroke={path.target}
          strokeWidth="1.6"
        />
      </Mark>
      <Mark name={key.position}>
        <path d="M13 15V4" stroke={path.target} strokeWidth="2.4" />
        <path d="M8.5 4h9" stroke={districtLabel} strokeWidth="2" />
      </Mark>
      <Mark name={key.expired}>
        <path
          d="M10.4 5a2.6 2.6 0 1 1 4 2.2c-.9.6-1.4 1.1-1.4 2.1M13 12.4v.2"
          fill="none"
          stroke={districtLabel}
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </Mark>
    </ul>
  );
};

const Mark = ({ name, children }: { name: string; children: ReactNode }) => (
  <li>
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
    {name}
  </li>
);
