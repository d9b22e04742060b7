import type { Entity } from "#domain/catalog.ts";
import { sayDistance } from "#text/quantity.ts";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

/** Where the drawing of the entity comes from, and how far it may be trusted. */
export const place: Section = {
  id: "place",
  title: (text) => text.sections.place,
  when: ({ entity }) => entity.geometry !== null || entity.unplaced !== undefined,
  Body: ({ entity }) => {
    const { text, language } = useText();
    const { geometry, unplaced } = entity;
    if (!geometry) return <p className={styles.small}>{unplaced?.[language]}</p>;
    return (
      <p className={styles.small}>
        <strong>{text.geometry[kindOf(geometry)]}</strong>
        {" · "}
        {text.geometry.error(sayDistance(geometry.errorMetres, language))}
        <br />
        {text.geometry.methods[geometry.method]}
      </p>
    );
  },
};

/** Two ways of making a geometry say more than how exact it is. */
const kindOf = ({ method, accuracy }: NonNullable<Entity["geometry"]>) =>
  method === "line" || method === "schematic" ? method : accuracy;
