// The timeline, which dc.js does not have, by d3 as a chart of the same kind.
import * as d3 from "d3";
import { timeline as place } from "../shared/timeline.mjs";
import { activities } from "../shared/words.mjs";
import { written } from "./written.mjs";

const WIDTH_PX = 820;

/** A mark's place and form. */
function placeMark(mark, statuses) {
  mark.attr("class", ({ row }) => `mark ${statuses[row.status].code}`).attr("aria-label", ({ label }) => label);
  mark.select(".hit").attr("x", ({ reach }) => reach[0]).attr("y", ({ y_px }) => y_px).attr("width", ({ reach }) => reach[1] - reach[0]);
  mark.select(".shape").attr("x", ({ left_px }) => left_px).attr("y", ({ y_px }) => y_px + 6)
    .attr("width", ({ left_px, right_px }) => right_px - left_px).attr("rx", ({ isDot }) => (isDot ? 6 : 3));
  mark.select(".mark-text").attr("class", ({ isEnd }) => (isEnd ? "mark-text end" : "mark-text"))
    .attr("x", ({ text_px }) => text_px).attr("y", ({ y_px }) => y_px + 16).text(({ text }) => text);
}

function newMark(enter) {
  const mark = enter.append("g").attr("role", "button").attr("data-activity", ({ row }) => row.id);
  mark.append("rect").attr("class", "hit").attr("height", 24);
  mark.append("rect").attr("class", "shape").attr("height", 12);
  mark.append("text").attr("class", "mark-text");
  return mark;
}

function drawColumns(svg, columns, height_px) {
  const column = (name, foot, height) => svg.selectAll(`.column.${name}`).data(columns).join("rect").attr("class", `column ${name}`)
    .attr("x", ({ x_px }) => x_px).attr("width", ({ width_px }) => width_px)
    .attr("y", (one) => height_px - foot(one) - height(one)).attr("height", height);
  column("completed", () => 0, ({ active_px }) => active_px);
  column("planned", ({ active_px }) => active_px, ({ planned_px }) => planned_px);
}

/** Lines of the years and of the months. */
function drawTicks(svg, { first, last, month_px }, height_px) {
  const months = d3.range(first, last + 1).filter((month) => month % 12 === 0 || month_px >= 10);
  svg.selectAll(".tick").data(months).join("line").attr("class", (month) => (month % 12 === 0 ? "tick year-line" : "tick"))
    .attr("x1", (month) => (month - first) * month_px).attr("x2", (month) => (month - first) * month_px).attr("y2", height_px);
}

function drawGroup(section, group, axis, statuses) {
  section.select("h3").text(`${group.title} ${activities(group.count)}`);
  const svg = section.select("svg").attr("height", group.height_px);
  drawTicks(svg, axis, group.height_px);
  svg.selectAll(".mark").data(group.marks ?? [], ({ row }) => row.id).join(newMark).call(placeMark, statuses);
  drawColumns(svg, group.columns ?? [], group.height_px);
}

function newGroup(enter) {
  const section = enter.append("section").attr("class", "timeline-group");
  section.append("h3");
  section.append("svg").attr("width", WIDTH_PX);
  return section;
}

function drawUndated(root, { undated, undatedCount }) {
  root.select(".undated-title").text(`Without a date: ${undatedCount}`);
  root.select(".columns-list").selectAll("li").data(undated, ({ id }) => id).join((enter) => {
    const line = enter.append("li").attr("data-activity", ({ id }) => id);
    line.append("a").attr("href", ({ id }) => `#${id}`).text(({ title }) => title);
    return line;
  });
}

/** The timeline of the rows that pass. */
export function timeline(atlas, { rows }) {
  const root = d3.select("#picture");
  const years = root.append("svg").attr("width", WIDTH_PX).attr("height", 34);
  const groups = root.append("div");
  root.append("h3").attr("class", "undated-title");
  root.append("ul").attr("class", "columns-list");
  return written("#picture", () => {
    const found = place(atlas, (take) => rows.allFiltered().forEach(take), WIDTH_PX);
    const { first, last, month_px } = found.axis;
    years.selectAll("text").data(d3.range(first / 12, (last + 1) / 12)).join("text").attr("class", "year")
      .attr("x", (year) => (year * 12 - first) * month_px + 3).attr("y", 28).text((year) => year);
    groups.selectAll("section").data(found.groups, ({ title }) => title).join(newGroup).each(function (group) {
      drawGroup(d3.select(this), group, found.axis, atlas.facets[3].options);
    });
    drawUndated(root, found);
  });
}
