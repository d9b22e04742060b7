import type { Measurement } from "#domain/measure-outline.ts";
import { sayBearing, sayMetres } from "#text/extent.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./map-tools.module.css";
import { useMeasureText } from "./use-measure-text.ts";

/** Each side with its length and bearing. A ring has as many sides as corners: the last leads back. */
export const SegmentTable = ({
  measurement: { segments },
  corners,
}: {
  measurement: Measurement;
  corners: number;
}) => {
  const { language } = useText();
  const words = useMeasureText();
  return (
    <Disclosure title={words.segments} count={segments.length}>
      <table className={styles.segments}>
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            <th scope="col">{words.length}</th>
            <th scope="col" title={words.bearingHelp}>
              {words.bearing}
            </th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ metres, bearing }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sides are told apart by their order alone
            <tr key={index}>
              <th scope="row">
                {index + 1}
                {index === corners - 1 && ` ${words.closing}`}
              </th>
              <td>{sayMetres(metres, 2, language)}</td>
              <td>{sayBearing(bearing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
};
