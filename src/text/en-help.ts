import type { HelpText } from "./zh-help.ts";

/** The words of the help on each tool, in English. */
export const enHelp: HelpText = {
  title: "Help",
  intro:
    "The plans of five documents, by area, industry, time and responsibility; every figure leads back to its passage.",
  all: "All help and shortcuts",
  parts: { asks: "What it answers", use: "How to use it", beware: "Beware" },
  topics: {
    layers: {
      asks: "What is drawn on the map, and what does each colour and line mean?",
      use: "Tick a row to show it; unfold it to see and open its areas; its further actions hold opacity, this layer alone, up and down. A preset changes a whole set.",
      beware:
        "A soft edge is an indicative extent, as wide as its error. What lies on top is drawn so to be seen; it says nothing of rank or force.",
    },
    workspace: {
      asks: "Where is what I have drawn, and is it saved?",
      use: "The list runs as the map does, from the top: drag to reorder or into a folder, double-click to rename, select to restyle and to read lengths and areas. The name at the top switches workspaces, saves a .atlas.json file to give away, and opens those of others, which never changes yours. Every step can be undone.",
      beware:
        "It is saved as you go, but only in this browser on this device: clearing browsing data clears it too, so save what matters as a file. A workspace is edited in one tab at a time; other tabs follow. Deleted workspaces stay in the bin for 30 days. Files may have up to 100 MB.",
    },
    thematic: {
      asks: "How much of one indicator has each area?",
      use: "Choose an indicator; the legend changes areas, year, kind, classes and display. Click a class to see it alone.",
      beware:
        "Values of unlike years or kinds cannot be ranked, and the legend says so. An area the documents leave out is not stated, not zero. Counts of the atlas count entries; they are no statistics.",
    },
    pair: {
      asks: "Two states of the same map: where do they differ?",
      use: "Swipe: drag the divider in the middle, or press the left and right arrows (Home and End go all the way). Side by side: both maps move together. Layers, legend entries, the indicator and year of a thematic map, the basemap and the years of the filter may differ. “Panels change”, or a press on a label on the map, says whether panels change A or B. Below, area by area, stand the numbers of both with their difference. The link holds all of it.",
      beware:
        "Differences are calculated by this atlas, and not where definitions or units differ; a target less a baseline says so. Where you look, what is selected and the language are shared, and so are basemap services of your own and files of this device. Drawing and measuring work on both maps, and both show what is drawn. Pictures and sheets take only the map the panels change.",
    },
    basemap: {
      asks: "What lies below the plans?",
      use: "Choose the embedded basemap, plain paper or Tianditu, give the address of a service of your own, or open a PMTiles file of this device.",
      beware:
        "All but the embedded one and your own files are fetched from the service you choose, which sees your network address and where you look. Basemaps in shifted coordinates would misplace the areas: known ones are refused, unknown ones are asked about.",
    },
    coreSample: {
      asks: "Which plans lie at this point?",
      use: "Click anywhere on the map. Administration comes first, then functional zones, then what plans lay over them and the places nearby. Open one and the list stays.",
      beware:
        "“Possibly” is inside an indicative extent, and ± is the error of its position: near an edge it cannot be told whether the point is really inside.",
    },
    underDrawing: {
      asks: "Which areas and sites lie under what I have drawn, and how much of each?",
      use: "Select an area, circle, line or point and open “What lies under it” in the analysis: administration first, then zones, then what plans lay over them, each with its share of the drawing and the share of the area; for areas and circles the sites as well. The result can be saved as CSV or XLSX. “Show only what lies in it” (key Q) leaves only those on the map and in the list, and follows when you change the drawing.",
      beware:
        "Shares are measured on the edges the atlas draws, most of them indicative; the brackets hold what their error allows. As a filter, an area counts as soon as it overlaps the drawing, however little, but not where it only touches it; “possibly” means that the error of a position or an edge reaches over the edge of the drawing. A link has room for drawings of about 40 corners; larger ones go into a file.",
    },
    drawing: {
      asks: "How do I draw points, lines and areas of my own, and how large are they?",
      use: "Take a tool and click point by point; double-click or Enter finishes, Backspace takes a point back, Esc goes back a step. A circle takes its centre, then a point or a typed radius. Points snap to corners and edges nearby; hold Alt to suspend it. “Edit a shape” drags corners, adds and removes them, or moves the whole. Coordinates, distance with bearing, and a radius can be typed.",
      beware:
        "Lengths and areas are given by geodesics and in the plane, each with its method; a point set on the screen is no finer than a pixel. What you draw stays on this device and is no part of the plans. A site you snap to has an error of its own.",
    },
    exporting: {
      asks: "How do I take the map along: as a picture for a document, or as a sheet printed to scale?",
      use: "A picture is a PNG of what the screen shows. For a sheet choose paper (A4 to A1), orientation and scale: the PDF has title, legend, scale bar, grid and sources on it. What you will get is shown beside the choices; the legend lists only what is on the map, and your drawings by folder or kind and by look.",
      beware:
        "Print at “actual size”, not “fit to page”, or the scale is wrong; a ruler on the scale bar tells. Without an approval number the map says it is for internal use only. Indicative extents get no better by enlarging them.",
    },
    stage: {
      asks: "How do I brief from a big screen?",
      use: "Press Present in the top bar and choose a story. Arrow keys, the space bar or a clicker turn the scenes, Home and End lead to its ends, F5 to the start; B or a full stop blackens the screen, P plays by itself, a finger swipes. When somebody asks, press /, type initials and Enter: the map goes there with all its tools, and Backspace leads back to the very scene. The button beside a story, or the bar that comes with the mouse, opens your desk in a second window: notes, next scene and time on your own screen, and a spotlight (L) and a pen that fall on the same place on the wall.",
      beware:
        "Every figure on the screen is the atlas’s and opens to its source; expired targets say so, and outcomes the documents do not tell are said to be unknown. The link holds story and scene; after one visit it works without a network.",
    },
    takeHome: {
      asks: "How do I take a story home?",
      use: "Press “Take home” in the list of stories, or during a briefing press / and ask for “Take the story home”; then choose format, language and scenes. In the PPTX text, figures and charts can be edited, and the notes hold what is said and where it stands; the PDF has two scenes a page; a PNG is the picture on the wall; the story file opens in any copy of the atlas.",
      beware:
        "A file holds the version of the data of the day it was made and does not follow later ones; its code or link leads to the latest. The map is indicative: mind the notice on it before you pass it on.",
    },
    check: {
      asks: "How do I make sure of a story before I give it?",
      use: "Press “Green-light check” beside it in the list of stories, or find it in the search while presenting. It plays every scene once on this screen, unseen, and ends green, amber or red, with a reason and a remedy for each point. The result stays beside the story until the page is reloaded. Press F for full screen first: then it is checked at the size it will have.",
      beware:
        "A green light is for this machine, this screen and these data; check again when one of them changes. A story that plays keeps the screen lit and comes back to its scene after lost graphics, a sleep or a reload; after three reloads in ten minutes it stops and says so. The seconds of the slowest scene are as measured then.",
    },
    makeStory: {
      asks: "How do I make a story of my own?",
      use: "“Make a scene of this view”, at the right of the map, keeps layers, filter, selection and camera as a scene. With an area, park or industry selected, “Draft a story” in its panel gives a first version; and under Present a ready story can be copied to be changed. The editor stands beside the stage: change title, text and notes, insert figures and names, order the cards, add charts of like figures; “Change the view on the map”, then “Update with this view”. Every step can be undone.",
      beware:
        "A story is kept in the workspace, on this device only; to hand it on, save it as .story.json, which others drop on their map. A figure written by hand has no source: the editor marks it and offers one of the atlas instead. Where a language is not written, the words of another are shown and said to be so. What a file refers to and this atlas lacks is listed before anything is opened.",
    },
    factSheets: {
      asks: "How do I take home what is known of a place?",
      use: "Press “Download a fact sheet” in its panel, then choose places, language and format. The PDF has two A4 pages for each place with text that can be selected; the PPTX has one slide each, whose chart and table can be edited. The QR code opens the same view.",
      beware:
        "What finds no room is counted, and the atlas has it. Distances are straight lines, not routes. Drafts and reports are marked beside every figure; “not stated” does not mean none.",
    },
    evidence: {
      asks: "Which document says so, and where?",
      use: "Click any figure with a quotation mark, or the mark itself. Copy the citation, report an error, or open the original beside it.",
      beware:
        "A draft is no plan in force, and news is no government document. “Inferred” was drawn from the context and is not stated. The position counts characters of the original.",
    },
    list: {
      asks: "Which entries are on the map, and which of them meet my conditions?",
      use: "Choose conditions, sort by a column head, group, add a column of an indicator, download what is listed. Point at a row to see it on the map; click its name to open it.",
      beware:
        "At first it lists what the visible layers draw; it can list all. Where a column mixes years or kinds, its order is one of numbers, not a ranking.",
    },
    structure: {
      asks: "Which plans lie on one another, and what is each anchored in?",
      use: "Point at a name to see its links, click it to open it. “Overlaps” shows how much of each area lies under each plan, “Table” every link with its evidence.",
      beware:
        "Dashed lines are inferred. Overlaps are measured on indicative shapes, with bounds in brackets; they are no official areas.",
    },
    industries: {
      asks: "Which areas lead the same cluster, and where in it are firms missing?",
      use: "Click a cluster to unfold its industries, the areas that lead them and the firms and platforms in them. The wider a line, the more industries the area leads. “Table” has the evidence.",
      beware:
        "A count of 0 means none is stated, not that there is none. Lighter lines: the industry’s place in the cluster is inferred.",
    },
    timeline: {
      asks: "What was the state in which year, and what is due when?",
      use: "Click a year or drag the ends, and map and list follow; Play goes through the years. A bar runs from the year of a state to that of its target.",
      beware:
        "What has no stated year stands apart and is counted in none. Nothing is filled in between two years.",
    },
    targets: {
      asks: "Where does each target with a number start from, by when, and is it met?",
      use: "Filter by status, topic or area, sort by a column head, click a figure for its evidence, download what is listed.",
      beware:
        "The growth needed is derived by the atlas and stands in no document. A target past due without a later state reads “outcome unknown”; it is not judged.",
    },
    responsibilities: {
      asks: "Which bodies answer for which task, and who leads?",
      use: "A row is a task, a column a body. Click a mark for its evidence, a body or task to open it; filter by document, area or industry.",
      beware:
        "Where a document only lists responsible bodies, no rank is given and no lead assumed. A collective name, like “governments of the districts”, stays one.",
    },
    invest: {
      asks: "Which park suits me, why, and how sure is that?",
      use: "Add what you ask for, or begin with an example; each point is a must, a bonus or off, and has a weight. The ranking changes with it, and so does the map; press a place for the grounds of every verdict, the star to put it on the shortlist. Those that just fail stand below, and one press admits them. The shortlist can be ordered, annotated and compared; the link and a file carry it.",
      beware:
        "What is not stated is not zero: the hatched part of a score is unknown, and places are ranked by what the documents do support. They write most about Weihai Hi‑Tech Zone and Weihai ETDZ; a low score elsewhere may only mean that nothing was written. Distances are straight lines; for roads, name a routing service of your own (OSRM) below the criterion. Notes stay on this device.",
    },
    compare: {
      asks: "What do several areas share, and where do they differ?",
      use: "Add two to four areas or begin with a ready set; show only the rows that differ or that all have; download what is shown.",
      beware:
        "Figures of unlike year, kind, unit or definition are drawn together only if you ask for it. Counts say how much was written: three of the documents are about Weihai Hi-Tech Zone or Weihai ETDZ alone.",
    },
    conflicts: {
      asks: "Where do the documents not fit together, with each other or with themselves?",
      use: "Click a number in the two tables to see only those. Each case shows all sides as written, with their evidence; switch to a table, or download it.",
      beware:
        "The atlas gives all sides and no verdict. Where definitions differ, both may be right.",
    },
    data: {
      asks: "Which documents is all this from, and what do they not say?",
      use: "See the documents and their status, the index of entries and what is not stated; download JSON, CSV or XLSX; open an original and check it figure by figure.",
      beware:
        "“Not stated” means the documents do not say it, “not yet entered” that the atlas has not got to it. Originals are read on this device only and never uploaded.",
    },
  },
};
