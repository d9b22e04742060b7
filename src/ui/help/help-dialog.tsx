import { X } from "lucide-react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { startTour } from "#commands/start-tour.ts";
import { isNamedPage } from "#domain/view.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import type { HelpTopic } from "#text/zh-help.ts";
import button from "#ui/button.module.css";
import { Disclosure } from "#ui/disclosure.tsx";
import search from "#ui/search-dialog.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./help-dialog.module.css";
import { sayTopic } from "./say-topic.ts";
import { ShortcutList } from "./shortcut-list.tsx";
import { TopicWords } from "./topic-words.tsx";
import { useHelpText } from "./use-help-text.ts";

/** The help on every tool, the tour, and all keys there are. */
export const HelpDialog = () => {
  const { text } = useText();
  const words = useHelpText();
  const page = useAtlas(({ view }) => view.page);
  const blocked = useAtlas((state) => startTour.blocked(state, text));
  return (
    <ModalOverlay
      className={search.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && setSession({ dialog: null })}
    >
      <Modal className={`${search.modal} ${styles.modal}`}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title">{text.commands.shortcuts}</Heading>
            <Button slot="close" className={button.button ?? ""} aria-label={text.shortcuts.close}>
              <X aria-hidden />
            </Button>
          </div>
          <section className={styles.help}>
            <h3>{words.title}</h3>
            <p>{words.intro}</p>
            <Button
              className={styles.tour ?? ""}
              aria-disabled={blocked !== null}
              onPress={() => blocked === null && startTour.run()}
            >
              {text.commands.tour}
            </Button>
            {blocked !== null && <small>{blocked}</small>}
            <div>
              {topics.map((topic) => (
                <Disclosure
                  key={topic}
                  title={
                    <>
                      <b>{sayTopic(text, topic)}</b>{" "}
                      <span className={styles.asks}>{words.topics[topic].asks}</span>
                    </>
                  }
                  isOpenAtFirst={isNamedPage(page) && topic === page}
                >
                  <TopicWords topic={topic} parts={["use", "beware"]} />
                </Disclosure>
              ))}
            </div>
          </section>
          <section className={styles.keys}>
            <h3>{text.shortcuts.title}</h3>
            <ShortcutList />
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** What belongs to the map first, then the views as they are offered. */
const topics: readonly HelpTopic[] = [
  "layers",
  "workspace",
  "coreSample",
  "underDrawing",
  "evidence",
  "factSheets",
  "thematic",
  "pair",
  "basemap",
  "drawing",
  "invest",
  "stage",
  "takeHome",
  "check",
  "makeStory",
  "exporting",
  "list",
  "structure",
  "industries",
  "timeline",
  "targets",
  "responsibilities",
  "compare",
  "conflicts",
  "data",
];
