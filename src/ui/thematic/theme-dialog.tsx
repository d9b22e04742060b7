import { Search } from "lucide-react";
import { useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { type AreaTheme, cityId, themesOf } from "#domain/themes.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { languages } from "#text/language.ts";
import { sayQuantity } from "#text/quantity.ts";
import search from "#ui/search-dialog.module.css";
import { useText } from "#ui/use-text.ts";
import { chooseTheme } from "./choose-theme.ts";
import { sayTheme } from "./say-thematic.ts";
import { useThematicText } from "./use-thematic.ts";

/** Every theme there is, found by its name in any language: what documents state first, then counts. */
export const ThemeDialog = () => {
  const words = useThematicText();
  const { text } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const [typed, setTyped] = useState("");
  const themes = archive?.details ? themesOf(archive) : null;
  const wanted = typed.trim().toLowerCase();
  const found = (themes ?? []).filter((theme) =>
    languages.some((language) => sayTheme(theme, language).toLowerCase().includes(wanted)),
  );
  return (
    <ModalOverlay
      className={search.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && setSession({ dialog: null })}
    >
      <Modal className={search.modal ?? ""}>
        <Dialog aria-label={words.choose} className={search.dialog ?? ""}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={words.choose} className={search.field ?? ""} autoFocus>
              <Search aria-hidden />
              <Input placeholder={words.placeholder} className={search.input ?? ""} />
            </TextField>
            <p className={search.hint} role="status">
              {themes === null && text.panel.loading}
              {themes !== null && (wanted === "" ? words.hint : words.found(found.length))}
            </p>
            <ListBox
              aria-label={words.choose}
              className={search.list ?? ""}
              onAction={(key) => archive && chooseTheme(archive, String(key))}
              renderEmptyState={() =>
                themes && (
                  <div className={search.empty}>
                    <p>{words.none(typed)}</p>
                    <p>{words.noneHelp}</p>
                  </div>
                )
              }
            >
              {(["shared", "path", "count"] as const).map((section) => {
                const members = found.filter((theme) => sectionOf(theme) === section);
                return (
                  members.length > 0 && (
                    <ListBoxSection key={section}>
                      <Header className={search.header ?? ""}>
                        {
                          { shared: words.stated, path: words.paths.alone, count: words.counts }[
                            section
                          ]
                        }
                      </Header>
                      {members.map((theme) => (
                        <ThemeItem key={theme.id} theme={theme} />
                      ))}
                    </ListBoxSection>
                  )
                );
              })}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const sectionOf = (theme: AreaTheme): "shared" | "path" | "count" => {
  if (theme.source === "count") return "count";
  return theme.isShared ? "shared" : "path";
};

const ThemeItem = ({ theme }: { theme: AreaTheme }) => {
  const { language } = useText();
  const words = useThematicText();
  const name = sayTheme(theme, language);
  return (
    <ListBoxItem id={theme.id} textValue={name} className={search.item ?? ""}>
      <span className={search.name}>{name}</span>
      <span className={search.other}>
        {theme.source === "count" && words.measures[theme.measure].formula}
      </span>
      <span className={search.type}>
        {theme.source === "stated" ? (
          <Reach theme={theme} />
        ) : (
          sayQuantity(1, theme.unit, language).replace("1", "").trim()
        )}
      </span>
    </ListBoxItem>
  );
};

/** Of how many areas it is stated, and between which years. */
const Reach = ({ theme }: { theme: Extract<AreaTheme, { source: "stated" }> }) => {
  const words = useThematicText();
  const areas = new Set(theme.facts.map(({ subject }) => subject));
  const hasCity = areas.delete(cityId);
  const years = theme.facts.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return (
    <>
      {words.reach(areas.size, hasCity)}
      {years.length > 0 && ` · ${first === last ? first : `${first}–${last}`}`}
    </>
  );
};
