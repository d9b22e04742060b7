import { Search } from "lucide-react";
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
import { openSearch } from "#commands/open-search.ts";
import { commands } from "#commands/registry.ts";
import { type Findable, search } from "#domain/search.ts";
import { select, setView, useAtlas } from "#store/atlas.ts";
import { sayType } from "./say-type.ts";
import styles from "./search-dialog.module.css";
import { useText } from "./use-text.ts";

/** Finds entities by name, alias, pinyin or initials, and commands by their name. */
export const SearchDialog = ({ query }: { query: string }) => {
  const { text } = useText();
  const close = () => setView({ query: null });
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog aria-label={text.search.label} className={styles.dialog ?? ""}>
          <Autocomplete inputValue={query} onInputChange={(value) => setView({ query: value })}>
            <TextField aria-label={text.search.label} className={styles.field ?? ""} autoFocus>
              <Search aria-hidden />
              <Input placeholder={text.search.placeholder} className={styles.input ?? ""} />
            </TextField>
            <Results query={query} close={close} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Results = ({ query, close }: { query: string; close: () => void }) => {
  const { text, language } = useText();
  const state = useAtlas();
  const index = state.given.search;
  const found = index ? search(index, query) : [];
  const wanted = query.trim().toLowerCase();
  const runnable = commands.filter(
    (command) =>
      command !== openSearch &&
      command.blocked({ ...state, view: { ...state.view, query: null } }, text) === null &&
      command.label(text).toLowerCase().includes(wanted),
  );
  const choose = (key: string) => {
    close();
    const command = commands.find(({ id }) => id === key);
    if (command) command.run();
    else select(key);
  };
  return (
    <>
      <p className={styles.hint} role="status">
        {wanted === "" ? text.search.hint : text.search.results(found.length + runnable.length)}
      </p>
      <ListBox
        aria-label={text.search.label}
        className={styles.list ?? ""}
        onAction={(key) => choose(String(key))}
        renderEmptyState={() => (
          <div className={styles.empty}>
            <p>{text.search.none(query)}</p>
            <p>{text.search.noneHelp}</p>
          </div>
        )}
      >
        {found.length > 0 && (
          <ListBoxSection>
            <Header className={styles.header ?? ""}>{text.search.places}</Header>
            {found.map((entity) => (
              <ListBoxItem
                key={entity.id}
                id={entity.id}
                textValue={entity.name[language]}
                className={styles.item ?? ""}
              >
                <span className={styles.name}>{entity.name[language]}</span>
                <span className={styles.other}>{besideName(entity, wanted, language)}</span>
                <span className={styles.type}>{sayType(text, entity)}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
        {runnable.length > 0 && (
          <ListBoxSection>
            <Header className={styles.header ?? ""}>{text.search.commands}</Header>
            {runnable.map((command) => (
              <ListBoxItem
                key={command.id}
                id={command.id}
                textValue={command.label(text)}
                className={styles.item ?? ""}
              >
                <span className={styles.name}>{command.label(text)}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </>
  );
};

/** The alias that was meant, or the Chinese name beside a translated one. */
const besideName = (entity: Findable, wanted: string, language: keyof typeof entity.name) =>
  entity.aliases.find((alias) => wanted !== "" && alias.toLowerCase().includes(wanted)) ??
  (language === "zh" ? "" : entity.name.zh);
