import { Columns3, Download } from "lucide-react";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Popover,
} from "react-aria-components";
import { saveFile } from "#data/save-file.ts";
import { writeCsv } from "#data/write-csv.ts";
import { writeXlsx } from "#data/write-xlsx.ts";
import type { Archive } from "#domain/archive.ts";
import { defaultList, type ListColumn, listColumns, listGroups } from "#domain/list-query.ts";
import { indicatorsOf, sortEntities } from "#domain/list-rows.ts";
import { listTable } from "#domain/list-table.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { notify, setList, useAtlas } from "#store/atlas.ts";
import { selectInside, selectLanguage } from "#store/selectors.ts";
import { listTextIn } from "#text/list-text.ts";
import checkbox from "#ui/checkbox.module.css";
import { useListText } from "#ui/filters/use-list-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./list-page.module.css";

/** What is listed, in which columns and groups, and how it leaves. */
export const ListOptions = ({
  archive,
  listed,
}: {
  archive: Archive;
  listed: readonly IndexEntity[];
}) => {
  const words = useListText();
  const list = useAtlas(({ view }) => view.list);
  return (
    <div className={styles.options} data-scrolls>
      <select
        aria-label={words.scope}
        className={styles.select}
        title={words.scopeMeanings[list.scope]}
        value={list.scope}
        onChange={({ currentTarget }) =>
          setList({ scope: currentTarget.value === "all" ? "all" : "map" })
        }
      >
        <option value="map">{words.scopes.map}</option>
        <option value="all">{words.scopes.all}</option>
      </select>
      <select
        aria-label={words.group}
        className={styles.select}
        value={list.group ?? ""}
        onChange={({ currentTarget }) =>
          setList({ group: listGroups.find((one) => one === currentTarget.value) ?? null })
        }
      >
        <option value="">{words.ungrouped}</option>
        {listGroups.map((one) => (
          <option key={one} value={one}>
            {words.group}: {words.columns[one]}
          </option>
        ))}
      </select>
      <ChooseColumns archive={archive} listed={listed} />
      {listed.length > 0 && <TakeList archive={archive} listed={listed} />}
    </div>
  );
};

const ChooseColumns = ({
  archive,
  listed,
}: {
  archive: Archive;
  listed: readonly IndexEntity[];
}) => {
  const words = useListText();
  const { columns, sort } = useAtlas(({ view }) => view.list);
  return (
    <DialogTrigger>
      <Button className={styles.tool ?? ""}>
        <Columns3 aria-hidden /> {words.chooseColumns}
      </Button>
      <Popover className={styles.popover ?? ""} placement="top end">
        <Dialog aria-label={words.chooseColumns} className={styles.dialog ?? ""}>
          <CheckboxGroup
            aria-label={words.chooseColumns}
            value={[...columns]}
            onChange={(chosen) =>
              setList({
                columns: listColumns.filter((column) => chosen.includes(column)),
                sort: sort && isGone(sort.by, chosen) ? defaultList.sort : sort,
              })
            }
          >
            {listColumns.map((column) => (
              <Checkbox key={column} value={column} className={checkbox.check ?? ""}>
                <span className={checkbox.box} />
                {words.columns[column]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <AddIndicator archive={archive} listed={listed} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

const AddIndicator = ({
  archive,
  listed,
}: {
  archive: Archive;
  listed: readonly IndexEntity[];
}) => {
  const { language } = useText();
  const words = useListText();
  const indicators = useAtlas(({ view }) => view.list.indicators);
  const offered = indicatorsOf(archive, listed).filter(
    ({ indicator }) => !indicators.includes(indicator.id),
  );
  return (
    <select
      aria-label={words.addIndicator}
      className={styles.select}
      value=""
      onChange={({ currentTarget }) =>
        setList({ indicators: [...indicators, currentTarget.value] })
      }
    >
      <option value="">{words.addIndicator}</option>
      {offered.map(({ indicator, count }) => (
        <option key={indicator.id} value={indicator.id}>
          {indicator[language]} ({count})
        </option>
      ))}
    </select>
  );
};

const isGone = (by: string, columns: readonly string[]): boolean =>
  listColumns.includes(by as ListColumn) && !columns.includes(by);

const TakeList = ({ archive, listed }: { archive: Archive; listed: readonly IndexEntity[] }) => {
  const { language } = useText();
  const words = useListText();
  const list = useAtlas(({ view }) => view.list);
  const filter = useAtlas(({ view }) => view.filter);
  const take = async (format: "csv" | "xlsx" | "geojson") => {
    try {
      const sorted = sortEntities(archive, listed, list, filter, language);
      const inside = selectInside(useAtlas.getState());
      const table = listTable(archive, sorted, list, filter, new Date().getFullYear(), inside);
      const write = {
        csv: () => writeCsv(table),
        xlsx: () => writeXlsx([table]),
        geojson: async () => {
          const { writeListGeoJson } = await import("#data/write-list-geojson.ts");
          const about = words.about(archive.index.dataVersion);
          const { boundaries } = useAtlas.getState().given.operator;
          return writeListGeoJson(table, sorted, about, boundaries);
        },
      };
      const file = await write[format]();
      saveFile(file, `weihai-atlas-list.${format}`);
    } catch {
      notify({
        id: "list",
        tone: "trouble",
        message: () => listTextIn[selectLanguage(useAtlas.getState())].downloadFailed,
      });
    }
  };
  return (
    <fieldset className={styles.take}>
      <legend>{words.download}</legend>
      <Download aria-hidden />
      {(["csv", "xlsx", "geojson"] as const).map((format) => (
        <button
          key={format}
          type="button"
          className={styles.tool}
          aria-label={`${words.download} ${words[format]}`}
          onClick={() => void take(format)}
        >
          {words[format]}
        </button>
      ))}
    </fieldset>
  );
};
