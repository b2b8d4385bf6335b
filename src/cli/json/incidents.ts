import { orderedAccount, orderedIncident } from "../../publish/json.js";
import type { IncidentDetail, IncidentSummary } from "../../service/ledger.js";
import { assessmentJson } from "./assessment.js";
import { reviewJson, rulingJson } from "./decisions.js";
import { storedReportJson } from "./reports.js";

export function summaryJson(i: IncidentSummary) {
  return {
    id: i.id,
    title: i.title,
    act: i.act,
    start: i.start,
    end: i.end,
    verdict: i.verdict,
    accounts: i.accounts,
    reports: i.reports,
    origins: i.origins,
    reviewed: i.reviewed,
  };
}

export function incidentDetailJson({ incident, assessment, succeeds, ...detail }: IncidentDetail) {
  return {
    incident: orderedIncident(incident),
    accounts: detail.accounts.map(orderedAccount),
    reports: detail.reports.map(storedReportJson),
    reviews: detail.reviews.map(reviewJson),
    rulings: detail.rulings.map(rulingJson),
    assessment: assessmentJson(assessment),
    succeeds,
  };
}
