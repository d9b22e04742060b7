import { CircleQuestionMark, Link, Maximize, Moon, Search, Sun } from "lucide-react";
import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { chooseLanguage } from "#commands/choose-language.ts";
import { copyLink } from "#commands/copy-link.ts";
import { openSearch } from "#commands/open-search.ts";
import { showShortcuts } from "#commands/show-shortcuts.ts";
import { toggleFullScreen } from "#commands/toggle-full-screen.ts";
import { toggleTheme } from "#commands/toggle-theme.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { type Language, languageNames, languages } from "#text/language.ts";
import { CommandButton } from "./command-button.tsx";
import { ModeSwitch } from "./mode-switch.tsx";
import { prepareSearch } from "./search/load-search.ts";
import styles from "./top-bar.module.css";
import { useText } from "./use-text.ts";
import { ViewsBar } from "./views-bar.tsx";

export const TopBar = () => {
  const { text, language } = useText();
  const theme = useAtlas(selectTheme);
  const operator = useAtlas(({ given }) => given.operator);
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <img src={operator.logo ?? "icon.svg"} alt="" className={styles.logo} />
        <div>
          <h1 className={styles.name}>{operator.title?.[language] ?? text.product.name}</h1>
          <p className={styles.subtitle}>{text.product.subtitle}</p>
        </div>
      </div>
      <ModeSwitch />
      <ViewsBar />
      <Button
        className={styles.search ?? ""}
        data-command={openSearch.id}
        onPress={openSearch.run}
        onHoverStart={prepareSearch}
        onFocus={prepareSearch}
        onPressStart={prepareSearch}
      >
        <Search aria-hidden />
        <span>{text.search.open}</span>
        <kbd>/</kbd>
      </Button>
      <div className={styles.tools}>
        <ToggleButtonGroup
          aria-label={text.settings.language}
          className={styles.languages ?? ""}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[language]}
          onSelectionChange={(keys) => {
            const [chosen] = keys;
            if (chosen) chooseLanguage(chosen as Language).run();
          }}
        >
          {languages.map((one) => (
            <ToggleButton
              key={one}
              id={one}
              className={styles.language ?? ""}
              aria-label={languageNames[one].own}
            >
              <span lang={languageNames[one].tag}>{languageNames[one].short}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <CommandButton command={toggleTheme} icon={theme === "dark" ? Sun : Moon} />
        <CommandButton command={copyLink} icon={Link} />
        <CommandButton command={toggleFullScreen} icon={Maximize} />
        <CommandButton command={showShortcuts} icon={CircleQuestionMark} />
      </div>
    </header>
  );
};
