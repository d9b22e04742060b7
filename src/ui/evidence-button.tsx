import { Quote } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { copyText } from "#data/clipboard.ts";
import type { Evidence, Source } from "#domain/catalog.ts";
import { excerptOf } from "#domain/excerpt.ts";
import type { Page } from "#domain/view.ts";
import { notify, openPage, useAtlas } from "#store/atlas.ts";
import { sayNumber } from "#text/quantity.ts";
import type { Text } from "#text/zh.ts";
import { Badge } from "./badge.tsx";
import styles from "./evidence-button.module.css";
import { useText } from "./use-text.ts";

/**
 * Opens the place a statement was taken from: document, status, section, position. With children the
 * statement itself is the button; without, a small quotation mark.
 */
export const EvidenceButton = ({
  id,
  evidence,
  restatedAt = [],
  statement,
  isInferred = false,
  children,
}: {
  /** Of the statement, for a report that it is wrong. */
  id: string;
  evidence: Evidence;
  restatedAt?: readonly Evidence[];
  /** What the evidence is for, in words, for the citation and for screen readers. */
  statement: string;
  isInferred?: boolean;
  children?: ReactNode;
}) => {
  const { text } = useText();
  return (
    <DialogTrigger>
      <Button
        className={(children ? styles.figure : styles.mark) ?? ""}
        aria-label={text.evidence.open(statement)}
      >
        {children}
        <Quote aria-hidden className={styles.quote ?? ""} />
      </Button>
      <Popover className={styles.popover ?? ""} placement="left top" offset={8}>
        <Dialog className={styles.dialog ?? ""}>
          <Heading slot="title" className={styles.title ?? ""}>
            {text.evidence.title}
          </Heading>
          <p className={styles.statement}>{statement}</p>
          {isInferred && <p className={styles.inferred}>{text.panel.inferredHelp}</p>}
          <Locator evidence={evidence} />
          {restatedAt.length > 0 && (
            <>
              <p className={styles.also}>{text.evidence.restated}</p>
              {restatedAt.map((other) => (
                <Locator key={`${other.source}@${other.offset}`} evidence={other} />
              ))}
            </>
          )}
          <div className={styles.actions}>
            <CopyCitation evidence={evidence} statement={statement} />
            <Report id={id} evidence={evidence} statement={statement} />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

const Locator = ({ evidence }: { evidence: Evidence }) => {
  const { text, language } = useText();
  const source = useAtlas(({ given }) => given.archive?.sources.get(evidence.source));
  if (!source) return null;
  return (
    <dl className={styles.locator}>
      <dt>{text.evidence.document}</dt>
      <dd>
        <Badge tone={source.status}>{text.status[source.status]}</Badge> {source.title[language]}
      </dd>
      {source.documentNumber && (
        <>
          <dt>{text.evidence.number}</dt>
          <dd>{source.documentNumber}</dd>
        </>
      )}
      <dt>{text.evidence.issuer}</dt>
      <dd>{source.issuer?.[language] ?? text.evidence.issuerNotStated}</dd>
      <dt>{text.evidence.published}</dt>
      <dd>
        {source.published}
        {source.publishedInferred && ` (${text.evidence.publishedInferred})`}
      </dd>
      <dt>{text.evidence.section}</dt>
      <dd>{evidence.section}</dd>
      <dt>{text.evidence.position}</dt>
      <dd title={text.evidence.positionHelp}>
        {text.evidence.positionValue(sayNumber(evidence.offset + 1, language))}
        <span className={styles.offset}>
          {source.id.replace("source/", "")}@{evidence.offset}
        </span>
      </dd>
      <dt>{text.evidence.figure}</dt>
      <dd lang="zh-CN">“{evidence.figure}”</dd>
      <dt>{text.reader.text}</dt>
      <dd>
        <Passage evidence={evidence} />
      </dd>
    </dl>
  );
};

/** The passage itself where the original is open, and the way to the reader. */
const Passage = ({ evidence }: { evidence: Evidence }) => {
  const { text } = useText();
  const original = useAtlas(({ session }) => session.originals[evidence.source]);
  const excerpt = original ? excerptOf(original, evidence, 48) : null;
  return (
    <>
      {excerpt && (
        <q className={styles.excerpt} lang="zh-CN">
          {excerpt.before}
          <mark>{excerpt.figure}</mark>
          {excerpt.after}
        </q>
      )}
      <Button
        className={styles.read ?? ""}
        onPress={() => openPage(evidence.source as Page, evidence.offset)}
      >
        {text.evidence.read}
      </Button>
    </>
  );
};

/** A mail to the operator that names statement and place; without an address, the same words to be copied. */
const Report = ({
  id,
  evidence,
  statement,
}: {
  id: string;
  evidence: Evidence;
  statement: string;
}) => {
  const { text } = useText();
  const address = useAtlas(({ given }) => given.operator.enquiryAddress);
  const locator = `${id} ${evidence.source.replace("source/", "")}@${evidence.offset} ${evidence.section} “${evidence.figure}”`;
  const subject = text.evidence.reportSubject(id);
  const body = text.evidence.reportBody(statement, locator);
  if (address) {
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return (
      <a className={styles.copy} href={`mailto:${address}?${query}`}>
        {text.evidence.report}
      </a>
    );
  }
  return (
    <Button
      className={styles.copy ?? ""}
      onPress={() => copyAndTell(`${subject}\n\n${body}`, (words) => words.evidence.reportCopied)}
    >
      {text.evidence.report}
    </Button>
  );
};

const copyAndTell = async (words: string, message: (text: Text) => string) => {
  const isCopied = await copyText(words);
  notify({
    id: "copied",
    tone: isCopied ? "quiet" : "trouble",
    message: (text) => (isCopied ? message(text) : text.notice.copyFailed),
  });
};

const CopyCitation = ({ evidence, statement }: { evidence: Evidence; statement: string }) => {
  const { text, language } = useText();
  const source = useAtlas(({ given }) => given.archive?.sources.get(evidence.source));
  if (!source) return null;
  const copy = () => copyAndTell(citation(evidence, source), (words) => words.evidence.copied);
  const citation = ({ section, offset }: Evidence, { title, documentNumber, published }: Source) =>
    text.evidence.citation({
      statement,
      document: title[language],
      number: documentNumber ?? "",
      date: published,
      section,
      offset,
    });
  return (
    <Button className={styles.copy ?? ""} onPress={copy}>
      {text.evidence.copy}
    </Button>
  );
};
