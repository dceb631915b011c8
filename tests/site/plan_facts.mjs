// The plan's facts, taken from the official annex by hand and not from content/: what the built site is compared with.
// A row: status, responsible, co-responsible ("all" or ids), deadline (until, or [kind, from, until]), links in any order.
// Institution ids are those of content/institutions.yaml; their names are checked below.

const continuous = (until) => ({ kind: "continuous", from: null, until });
const by = (until) => ({ kind: "by", from: null, until });
const period = "2023-12-31";
const budget = { kind: "annual-budget" };

export const institutionNames = {
  am: "Ārlietu ministrija", iem: "Iekšlietu ministrija", izm: "Izglītības un zinātnes ministrija", km: "Kultūras ministrija",
  lm: "Labklājības ministrija", tm: "Tieslietu ministrija", at: "Augstākā tiesa", vp: "Valsts policija", vpk: "Valsts policijas koledža",
  vrs: "Valsts robežsardze", vrk: "Valsts robežsardzes koledža", rpp: "Rīgas pašvaldības policija", vdi: "Valsts darba inspekcija",
  vid: "Valsts ieņēmumu dienests", pmlp: "Pilsonības un migrācijas lietu pārvalde", siva: "Sociālās integrācijas valsts aģentūra",
  fid: "Finanšu izlūkošanas dienests", ta: "Tiesu administrācija", vbtai: "Valsts bērnu tiesību aizsardzības inspekcija",
};

const droshaMaja = "http://www.cilvektirdznieciba.lv/lv/podkasts-par-cilveku-tirdzniecibu-vervesanas-shemam-darbaspeka-ekspluataciju-un-seksualo-ekspluataciju";
const gudri = "http://www.cilvektirdznieciba.lv/lv/projekts-rikojies-gudri";
const facebook = "https://www.facebook.com/watch/?v=595050551469418";
const juristaVards = "https://m.juristavards.lv/zinas/279748-18-oktobri-visa-eiropas-savieniba-atzime-dienu-cinai-pret-cilveku-tirdzniecibu/";
const annualReport = "https://www.iem.gov.lv/lv/parskats-par-cilveku-tirdzniecibas-noversanu-un-apkarosanu-latvija";
const gold = "https://www.tiesibsargs.lv/resource/informativs-materials-par-cilveku-tirdzniecibas-riskiem-digitalaja-vide-kampanas-ne-viss-ir-zelts-kas-spidapkopojums";
const market = "https://www.youtube.com/watch?v=Ew_a6KL2B5o";

export const measures = {
  "1.1": { status: "implemented", responsible: ["am", "iem", "km", "lm"], co: "all", deadline: continuous(period), funding: budget, links: [
    "http://www.cilvektirdznieciba.lv/lv/parskats-par-cilveku-tirdzniecibas-noversanu-un-apkarosanu-latvija-2020gada/253",
    "https://www.iem.gov.lv/lv/jaunums/video-sarunas-cilveku-tirdznieciba-1-globalie-izaicinajumi-un-cilveku-tirdznieciba-2-situacija-latvija",
    facebook, droshaMaja, gudri, "https://www.youtube.com/watch?v=aqCQaIvnqGU", juristaVards, annualReport, gold,
    "https://www.bti.gov.lv/lv/jaunums/izstradats-paspalidzibas-tests-sosdrossinternetslv-lai-atpazitu-bernu-pavedinasanu-interneta",
    "https://www.bti.gov.lv/lv/jaunums/uzticibas-talrunis-116111-uzsak-akciju-seksualas-vardarbibas-mazinasanai",
    "https://www.iem.gov.lv/lv/jaunums/pasaules-diena-pret-cilveku-tirdzniecibu",
    "https://www.youtube.com/watch?v=b_uryEG4lIA", market,
  ] },
  "1.2": { status: "implemented", responsible: ["am", "iem", "km", "lm"], co: "all", deadline: continuous(period), funding: budget, links: [
    facebook, droshaMaja, gudri, juristaVards, annualReport, gold, "https://festivalslampa.lv/lv/programma/pasakumi/2210", market,
  ] },
  "1.3": { status: "implemented", responsible: ["am", "iem", "izm", "lm"], co: "all", deadline: continuous(period), funding: budget, links: [] },
  "1.4": { status: "implemented", responsible: ["vbtai"], co: ["lm", "iem", "pakalpojumu-sniedzeji"], deadline: continuous(period), funding: budget, links: [
    "https://www.bti.gov.lv/lv/jaunums/notiks-informativa-kampana-par-bernu-drosibu-interneta?utm_source=https%3A%2F%2Fwww.google.com%2F",
    "https://www.bti.gov.lv/lv/jaunums/informes-par-socialas-kampanas-bistama-draudziba-interneta-saksanos",
    "https://www.bti.gov.lv/lv/jaunums/uzticibas-talrunis-116111-uzsak-akciju-seksualas-vardarbibas-mazinasanai-0",
  ] },
  "1.5": { status: "implemented", responsible: ["am", "iem", "izm", "lm", "vpk", "vrk"], co: "all", deadline: continuous(period), funding: budget, links: [
    "https://www.fid.gov.lv/lv/aktualitates/starptautiska-seminara-diskutes-par-cilveku-tirdzniecibas-riskiem-un-finansu-sektoru-latvija-un-kaiminvalstis",
  ] },
  "1.6": { status: "not-implemented", responsible: ["lm", "socialo-pakalpojumu-sniedzeji"], co: ["iem"], deadline: continuous(period), funding: budget, links: [] },
  "1.7": { status: "implemented", responsible: ["ta"], co: ["tm"], deadline: { kind: "from-to", from: "2022-01-01", until: period },
    funding: { kind: "additional", amounts: [{ year: 2022, eur: "6020.00" }, { year: 2023, eur: "6020.00" }] }, links: [] },
  "1.8": { status: "implemented", responsible: ["iem"], co: "all", deadline: by(period), funding: budget, links: [
    "https://patverums-dm.lv/lv/dazadi-prevences-pasakumi-darba-ekspluatacijas-mazinasanai",
    "http://www.cilvektirdznieciba.lv/lv/projekts-%E2%80%9Cstiprinata-tiesibsargajoso-iestazu-sadarbiba-un-pilnveidotas-apmacibas-par-cilveku-tirdzniecibu-elect-thb",
  ] },
  "1.9": { status: "not-implemented", responsible: ["izm"], co: ["iem", "pakalpojumu-sniedzeji"], deadline: by("2022-12-31"), funding: budget, links: [] },
  "2.1": { status: "not-implemented", responsible: ["iem"], co: ["lm", "tm", "tiesibsargs", "pakalpojumu-sniedzeji"], deadline: by("2021-12-31"), funding: budget, links: [] },
  "2.2": { status: "not-implemented", responsible: ["iem"], co: ["lm", "tm", "tiesibsargs", "pakalpojumu-sniedzeji"], deadline: by(period), funding: budget, links: [] },
  "2.3": { status: "implemented", responsible: ["lm"], co: ["siva", "pakalpojumu-sniedzeji"], deadline: continuous(period), funding: budget, links: [] },
  "2.4": { status: "implemented", responsible: ["iem"], co: ["lm", "vp", "vrs", "siva", "pakalpojumu-sniedzeji", "tm"], deadline: by("2022-12-31"), funding: budget, links: [] },
  "2.5": { status: "not-implemented", responsible: ["lm"], co: ["siva", "pakalpojumu-sniedzeji", "pasvaldibas"], deadline: by(period), funding: budget, links: [] },
  "3.1": { status: "implemented", responsible: ["tm"], co: ["iem", "prokuratura"], deadline: by("2022-12-31"), funding: budget, links: [] },
  "3.2": { status: "implemented", responsible: ["tm"], co: ["iem", "prokuratura"], deadline: by("2022-12-31"), funding: budget, links: [] },
  "3.3": { status: "implemented", responsible: ["tm"], co: ["iem", "prokuratura"], deadline: by("2022-12-31"), funding: budget, links: [] },
  "3.4": { status: "implemented", responsible: ["iem"], co: ["tm", "tiesibsargs", "prokuratura"], deadline: by(period), funding: budget, links: [] },
  "3.5": { status: "implemented", responsible: ["prokuratura", "tiesas", "vp", "vrs"], co: ["vdi", "vid"], deadline: continuous(period), funding: budget, links: [] },
  "3.6": { status: "implemented", responsible: ["prokuratura", "tiesas", "vp"], co: ["vdi", "vid", "vrs"], deadline: continuous(period), funding: budget, links: [] },
  "3.7": { status: "implemented", responsible: ["vp"], co: ["vdi", "vrs", "rpp"], deadline: continuous(period), funding: budget, links: [] },
  "3.8": { status: "implemented", responsible: ["at"], co: [], deadline: by(period), funding: budget, links: [
    "https://www.at.gov.lv/files/uploads/files/6_Judikatura/Tiesu_prakses_apkopojumi/2023/Apkopojums%20par%20cilveku%20tirdzniecibu.docx",
  ] },
  "4.1": { status: "partly", responsible: ["iem"], co: "all", deadline: by(period), funding: budget, links: [] },
  "4.2": { status: "implemented", responsible: ["iem"], co: "all", deadline: by(period), funding: budget, links: [annualReport] },
  "4.3": { status: "partly", responsible: ["vdi", "vp", "vrs"], co: ["vid", "pmlp"], deadline: continuous(period), funding: budget, links: [] },
  "4.4": { status: "implemented", responsible: ["lm"], co: ["pasvaldibas", "pakalpojumu-sniedzeji"], deadline: continuous(period), funding: budget, links: [] },
  "4.5": { status: "partly", responsible: ["iem"], co: ["vp", "fid", "prokuratura"], deadline: continuous(period), funding: budget, links: [
    "https://fid.gov.lv/uploads/files/2023/NACION%C4%80LAIS%20NILLTPF%20RISKU%20NOV%C4%92RT%C4%92%C5%A0ANAS%20ZI%C5%85OJUMS%20PAR%202020.%E2%80%932022.%20GADU.pdf",
  ] },
  "4.6": { status: "implemented", responsible: ["iem"], co: "all", deadline: continuous(period), funding: budget, links: [] },
  "4.7": { status: "implemented", responsible: ["iem"], co: [], deadline: continuous(period), funding: budget, links: [] },
  "4.8": { status: "implemented", responsible: ["iem"], co: [], deadline: continuous(period), funding: budget, links: [] },
  "4.9": { status: "partly", responsible: ["iem"], co: ["tiesibsargs", "tm", "pakalpojumu-sniedzeji"], deadline: by("2022-12-31"), funding: budget, links: [] },
};

// Every table of the annex as [row, …values]; null is a missing value, and `printed` what the annex has in its place: a dash, "" for a blank cell, null for nothing.
export const tables = {
  "registered-offences": { rows: { 2021: [4, 12, 13, 3, 48], 2022: [10, 5, 1, 0, 5], 2023: [2, 9, 2, 0, 13] }, printed: {} },
  "cases-sent-to-court": { rows: { 2021: [2, 1, 2, 1, 8], 2022: [2, 3, 3, 2, 3], 2023: [2, 3, 1, null, 5] }, printed: { "2023 s165-1": "-" } },
  "cases-heard-first-instance": { rows: { 2021: [1, null, 1, 2, 9], 2022: [4, 2, 6, 3, 5], 2023: [1, 3, 7, 1, 6] }, printed: { "2021 s164": "" } },
  "convicted-persons": { rows: { 2021: [1, null, 3, 3, 5], 2022: [1, 1, 15, 2, 11], 2023: [6, 2, 13, 2, 5] }, printed: { "2021 s164": "" } },
};

tables["rehabilitation-recipients"] = { rows: { 2021: [23, 56, 79], 2022: [44, 21, 65], 2023: [14, 21, 35] }, printed: {} };
tables["border-guard-proceedings"] = {
  rows: { 2021: [6, 1, null], 2022: [2, 1, null], 2023: [4, 1, 1] }, printed: { "2021 s195-s285-2": null, "2022 s195-s285-2": null },
};
tables["seized-assets"] = { rows: { 2021: ["512294.47"], 2022: ["291609.00"], 2023: ["6000.00"], total: ["809903.47"] }, printed: {} };
tables["police-cooperation"] = { rows: { 2021: [4], 2022: [7], 2023: [7], total: [18] }, printed: {} };

// Series that the annex hides in sentences: workshops (1.1), lectures and school events (1.3), activities (1.4), training
// (1.5, 1.7), the working group (4.1), inspections (4.3), international meetings (4.8).
tables["helpline-workshops"] = { rows: { "safe-communication": [10, 326], "my-responsibility": [15, 290] }, printed: {} };
tables["ombudsman-school-lectures"] = { rows: { 2021: [32], 2022: [5], 2023: [9] }, printed: {} };
tables["police-school-events"] = { rows: { 2021: [61], 2022: [253], 2023: [250] }, printed: {} };
tables["care-institution-training"] = { rows: { 2022: [20, 50], 2023: [140, 70] }, printed: {} };
tables["police-online-safety"] = { rows: { 2021: [238], 2022: [332], 2023: [400] }, printed: {} };
tables["ombudsman-training-may-2021"] = {
  rows: { vrs: [9], vrk: [1], barintiesas: [5], sif: [1], nvo: [5], pmlp: [3], advokatura: [1], total: [25] }, printed: {},
};
tables["ombudsman-professional-lessons"] = { rows: { 2021: [null], 2022: [21], 2023: [14] }, printed: { 2021: null } };
tables["training-participants"] = {
  rows: {
    "pmlp-2021": [45], "ombudsman-2021": [25], "vpk-2021": [26], "children-lawyers-2021": [304], "children-police-2021": [247],
    "bsa-2021": [44], "dardedze-2021": [112], "vpk-2022": [30], "online-seminar-2022": [100], "summer-school-2022": [35],
    "ltmc-2022": [30], "osce-2022": [20], "marta-unhcr-2022": [20], "vrk-instructors-2022": [6], "barintiesas-2023": [59],
    "workshop-2023": [19], "vrk-instructors-2023": [19], "vrk-return-2023": [9],
  },
  printed: {},
};
tables["working-group"] = { rows: { meetings: [3], "osce-visit": [1], rehabilitation: [1], decisions: [7] }, printed: {} };
tables["border-guard-inspections"] = { rows: { 2021: [728], 2022: [1193], 2023: [996] }, printed: {} };
tables["police-joint-inspections"] = { rows: { 2021: [14], 2022: [8], 2023: [10] }, printed: {} };
tables["joint-inspection-proceedings"] = { rows: { 2021: [1, 1], 2022: [null, 2], 2023: [1, 1] }, printed: { "2022 opened": null } };
tables["international-meetings"] = { rows: { nrem: [6], osce: [2], seminars: [2] }, printed: {} };
