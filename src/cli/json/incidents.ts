import { orderedAccount, orderedIncident } from "../../publish/json.js";
import type { IncidentDetail, IncidentSummary } from "../../service/ledger.js";
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

export function incidentDetailJson({ incident, accounts, reports, reviews, rulings, succeeds }: IncidentDetail) {
  return {
    incident: orderedIncident(incident),
    accounts: accounts.map(orderedAccount),
    reports: reports.map(storedReportJson),
    reviews: reviews.map(reviewJson),
    rulings: rulings.map(rulingJson),
    succeeds,
  };
}
