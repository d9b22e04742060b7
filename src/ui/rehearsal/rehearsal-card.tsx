import { useContext, useEffect, useRef, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { selectStory } from "#store/stage.ts";
import { languageNames } from "#text/language.ts";
import { rehearsalTextIn } from "#text/rehearsal-text.ts";
import type { RehearsalText } from "#text/zh-rehearsal.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import { PictureContext } from "#ui/picture-context.ts";
import styles from "./rehearsal-card.module.css";
import { type RehearsalStep, runRehearsal } from "./run-rehearsal.ts";
import { VerdictView } from "./verdict-view.tsx";

/** Stands before the stage while a story is rehearsed on it, and says what came of it. */
export const RehearsalCard = ({ story, state }: { story: string; state: "running" | "told" }) => {
  // The stage tries all languages meanwhile.
  const [language] = useState(() => selectLanguage(useAtlas.getState()));
  const pictureOf = useContext(PictureContext);
  const checked = useAtlas(({ session }) => session.checked[story]);
  const title = useAtlas((atlas) => selectStory(atlas)?.title) ?? checked?.title;
  const [step, setStep] = useState<RehearsalStep | null>(null);
  const [isUnread, setIsUnread] = useState(false);
  const running = useRef<AbortController | null>(null);
  // What the check has changed is put back while it still stands, so that it leaves no place to go back to.
  const close = () => {
    running.current?.abort();
    setSession({ rehearsal: null });
  };
  useEffect(() => {
    if (state !== "running" || !pictureOf) return;
    const leaving = new AbortController();
    running.current = leaving;
    setIsUnread(false);
    setStep(null);
    void runRehearsal(story, pictureOf, leaving.signal, setStep).then((found) => {
      if (leaving.signal.aborted || found === null) return;
      if (found === "unread") return setIsUnread(true);
      const { session } = useAtlas.getState();
      setSession({
        checked: { ...session.checked, [story]: found },
        rehearsal: { story, state: "told" },
      });
    });
    return () => leaving.abort();
  }, [story, state, pictureOf]);
  const words = rehearsalTextIn[language];
  return (
    <ModalOverlay
      className={styles.cover ?? ""}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.card ?? ""} lang={languageNames[language].tag}>
          <header className={styles.head}>
            <div className={styles.name}>
              <Heading slot="title">{words.title}</Heading>
              <HelpButton topic="check" />
            </div>
            {title && <p className={styles.story}>{title[language]}</p>}
          </header>
          {state === "told" && checked ? (
            <VerdictView
              story={story}
              checked={checked}
              words={words}
              language={language}
              onClose={close}
            />
          ) : (
            <Running step={step} isUnread={isUnread} words={words} onClose={close} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Running = ({
  step,
  isUnread,
  words,
  onClose,
}: {
  step: RehearsalStep | null;
  isUnread: boolean;
  words: RehearsalText;
  onClose: () => void;
}) => (
  <div className={styles.running}>
    <p className={styles.about}>{words.about}</p>
    {isUnread ? (
      <p className={styles.unread} role="alert">
        {words.unread}
      </p>
    ) : (
      <>
        <progress
          aria-label={words.title}
          {...(step && { value: step.done, max: step.total })}
          aria-valuetext={sayStep(step, words)}
        />
        <p className={styles.step}>{sayStep(step, words)}</p>
      </>
    )}
    <div className={styles.answers}>
      <Button className={styles.plain ?? ""} autoFocus onPress={onClose}>
        {isUnread ? words.close : words.cancel}
      </Button>
    </div>
  </div>
);

const sayStep = (step: RehearsalStep | null, words: RehearsalText): string => {
  if (step === null) return words.preparing;
  const { of, scenes } = step;
  if (of === null) return words.looking;
  return typeof of === "number" ? words.scene(of, scenes) : words.reading(languageNames[of].own);
};
