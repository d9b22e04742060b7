/** What came of opening a window on another screen. */
export type Opening = "placed" | "by-hand" | "there" | "blocked";

const opened: Record<string, Window> = {};

/**
 * Opens a window of the atlas on another screen than this one where the browser says which there are, and may.
 * `by-hand`: a person has to move it there. `there`: it was open already and comes to the front, unless it is wanted
 * anew.
 */
export const openBeside = async (
  address: string,
  name: string,
  isAnew: boolean,
): Promise<Opening> => {
  const before = opened[name];
  if (before && !before.closed && !isAnew) {
    before.focus();
    return "there";
  }
  // Asked first: opening a window uses up the press that allows both.
  const details = askScreens();
  const beside = window.open(address, name, "popup,width=1280,height=800");
  if (!beside) return "blocked";
  opened[name] = beside;
  const screens = await details;
  const other = screens?.screens.find((screen) => screen !== screens.currentScreen);
  if (!other) return "by-hand";
  beside.moveTo(other.availLeft, other.availTop);
  beside.resizeTo(other.availWidth, other.availHeight);
  return "placed";
};

/** What the Window Management API tells; it is not in the types of the DOM yet. CSS pixels. */
interface ScreenDetails {
  currentScreen: DetailedScreen;
  screens: readonly DetailedScreen[];
}

interface DetailedScreen {
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}

/** The screens there are; null where there is one, or nobody may know. */
const askScreens = async (): Promise<ScreenDetails | null> => {
  const { getScreenDetails } = window as { getScreenDetails?: () => Promise<ScreenDetails> };
  const { isExtended } = screen as { isExtended?: boolean };
  if (!getScreenDetails || !isExtended) return null;
  return getScreenDetails.call(window).catch(() => null);
};
