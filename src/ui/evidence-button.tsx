import { Quote } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { copyText } from "#data/clipboard.ts";
import type { Evidence, Source } from "#domain/catalog.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { sayNumber } from "#text/quantity.ts";
import { Badge } from "./badge.tsx";
import styles from "./evidence-button.module.css";
import { useText } from "./use-text.ts";

/**
 * Opens the place a statement was taken from: document, status, section, position. With children the
 * statement itself is the button; without, a small quotation mark.
 */
export const EvidenceButton = ({
  evidence,
  restatedAt = [],
  statement,
  isInferred = false,
  children,
}: {
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
          <CopyCitation evidence={evidence} statement={statement} />
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
    </dl>
  );
};

const CopyCitation = ({ evidence, statement }: { evidence: Evidence; statement: string }) => {
  const { text, language } = useText();
  const source = useAtlas(({ given }) => given.archive?.sources.get(evidence.source));
  if (!source) return null;
  const copy = async () => {
    const isCopied = await copyText(citation(evidence, source));
    notify({
      id: "copied",
      tone: isCopied ? "quiet" : "trouble",
      message: (words) => (isCopied ? words.evidence.copied : words.notice.copyFailed),
    });
  };
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
