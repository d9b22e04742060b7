/** Loaded when somebody first chooses a basemap other than the embedded one. */
import { prepareGround } from "#data/services/prepare-ground.ts";
import type { Ground, Prepared } from "#data/services/service.ts";
import { type BasemapFault, isNamedBasemap } from "#domain/basemap.ts";
import { judgeHost } from "#domain/judge-host.ts";
import { notify, retryBasemap, setSession } from "#store/atlas.ts";
import { basemapTextIn } from "#text/basemap-text.ts";

/** Makes ready what is chosen. A service nobody here has accepted is not contacted unless it is well known. */
export const prepareBasemap = async ({
  basemap,
  key,
  isAccepted,
}: {
  basemap: string | File;
  key: string | null;
  isAccepted: boolean;
}): Promise<Prepared> => {
  if (typeof basemap !== "string")
    return await prepareGround({ from: "file", file: basemap, name: basemap.name });
  if (isNamedBasemap(basemap)) {
    const face = basemap === "tianditu-imagery" ? "imagery" : "vector";
    return await prepareGround({ from: "tianditu", face, key });
  }
  const stranger = isAccepted ? null : strangerIn(basemap);
  return stranger === null
    ? await prepareGround({ from: "address", address: basemap })
    : { ok: false, fault: { id: "ask", detail: stranger } };
};

/** The host of an address when it is not known where it draws things. */
const strangerIn = (address: string): string | null => {
  try {
    const { verdict, host } = judgeHost(address);
    return verdict === "unknown" ? host : null;
  } catch {
    return null;
  }
};

/** The fault of a basemap whose tiles stopped coming though its service answers. */
export const brokenOff = ({ sources }: Ground): BasemapFault => {
  const [address = ""] = Object.values(sources).flatMap((source) =>
    "tiles" in source ? (source.tiles ?? []) : [],
  );
  return { id: "tiles", detail: address.split("/")[2] ?? "" };
};

/** Faults that the person ends in the chooser, not by trying again. */
const endedInChooser: readonly BasemapFault["id"][] = ["key-missing", "key-refused", "ask"];

/** Says which basemap is not drawn, why, and what to do. */
export const tellFault = (id: string, basemap: string | File, fault: BasemapFault): void =>
  notify({
    id,
    tone: "trouble",
    message: (_text, language) => {
      const words = basemapTextIn[language];
      return words.fellBack(nameOf(basemap, words.names), words.faults[fault.id](fault.detail));
    },
    action: endedInChooser.includes(fault.id)
      ? {
          label: (text) => text.commands.basemap,
          run: () => setSession({ dialog: "basemaps" }),
        }
      : { label: (text) => text.trouble.retry, run: retryBasemap },
  });

const nameOf = (basemap: string | File, names: Readonly<Record<string, string>>): string => {
  if (typeof basemap !== "string") return basemap.name;
  if (isNamedBasemap(basemap)) return names[basemap] ?? basemap;
  try {
    return judgeHost(basemap).host;
  } catch {
    return basemap.slice(0, 40);
  }
};
