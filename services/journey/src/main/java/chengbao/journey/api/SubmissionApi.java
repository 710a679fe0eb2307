package chengbao.journey.api;

import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/// What officers of a unit and of the oversight office ask of submission.
public final class SubmissionApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REPORTS = "/api/reports";

  private final Caller caller;

  public SubmissionApi(Caller caller) {
    this.caller = caller;
  }

  /// One call for reports.
  ///
  /// @param due the first instant that is too late
  public record Round(
      String title, String noticeNumber, int reportYear, Instant due, List<Unit> units) {}

  /// Opens a round and answers its id.
  public String openRound(Officer administrator, Round round) {
    ObjectNode body = JSON.createObjectNode();
    body.put("title", round.title());
    body.put("noticeNumber", round.noticeNumber());
    body.put("reportYear", round.reportYear());
    body.put("due", round.due().toString());
    round.units().forEach(unit -> body.withArray("units").add(unit.id()));
    Call call = Call.post(Service.SUBMISSION, "/api/rounds").by(administrator);
    return caller.must(call.json(body.toString())).json().path("id").asText();
  }

  /// A round as an office prepares it.
  ///
  /// @param publishBy the last day on which reports should become public
  public record Plan(
      String title,
      String noticeText,
      int reportYear,
      Instant opens,
      Instant due,
      String publishBy,
      List<Unit> units) {}

  /// Prepares a round; units do not see it yet.
  public void prepareRound(Officer administrator, Plan plan) {
    ObjectNode body = JSON.createObjectNode();
    body.put("title", plan.title());
    body.put("noticeText", plan.noticeText());
    body.put("reportYear", plan.reportYear());
    body.put("opens", plan.opens().toString());
    body.put("due", plan.due().toString());
    body.put("publishBy", plan.publishBy());
    plan.units().forEach(unit -> body.withArray("units").add(unit.id()));
    Call call = Call.post(Service.SUBMISSION, "/api/rounds/prepared").by(administrator);
    caller.must(call.json(body.toString()));
  }

  /// Reminds those of the units that have not submitted.
  public void remind(Officer administrator, String round, List<Unit> units, String text) {
    ObjectNode body = JSON.createObjectNode();
    units.forEach(unit -> body.withArray("units").add(unit.id()));
    body.put("text", text);
    String path = "/api/rounds/" + round + "/reminders";
    caller.must(Call.post(Service.SUBMISSION, path).by(administrator).json(body.toString()));
  }

  /// The newest reminders and exports of a round.
  public JsonNode jobs(Officer administrator, String round) {
    String path = "/api/rounds/" + round + "/jobs";
    return caller.must(Call.get(Service.SUBMISSION, path).by(administrator)).json();
  }

  /// The rounds of the officer's district.
  public JsonNode rounds(Officer officer) {
    return caller.must(Call.get(Service.SUBMISSION, "/api/rounds").by(officer)).json();
  }

  /// What the officer's units owe in a round, and the reports they have begun for it.
  public JsonNode owed(Officer officer, String round) {
    return caller
        .must(Call.get(Service.SUBMISSION, REPORTS + "?round=" + round).by(officer))
        .json();
  }

  public Report begin(Officer drafter, String round) {
    Call call = Call.post(Service.SUBMISSION, REPORTS).by(drafter);
    return report(caller.must(call.json(object("round", round))));
  }

  public Report read(Officer officer, String report) {
    return report(caller.must(Call.get(Service.SUBMISSION, path(report, "")).by(officer)));
  }

  /// Uploads a file whose text replaces the draft's.
  public Report bring(Officer drafter, Report report, String fileName, byte[] bytes) {
    Form form = Form.file("file", fileName, bytes);
    return changed(
        drafter,
        report,
        post(report, "/document?changes=accepted")
            .by(drafter)
            .carrying(form.contentType(), form.bytes()));
  }

  /// Saves one section, one line a paragraph, its heading the first.
  ///
  /// @param version the section's own
  public Report saveSection(
      Officer drafter, Report report, String section, long version, String text) {
    Call call = put(report, "/sections/" + section).by(drafter).json(object("text", text));
    Answer answer = caller.must(call.ifMatch("\"" + version + "\""));
    return answer.tag() == null ? read(drafter, report.id()) : report(answer);
  }

  public Report paste(Officer drafter, Report report, String text) {
    return changed(drafter, report, put(report, "/text").by(drafter).json(object("text", text)));
  }

  /// States 公开属性 together with the secrecy review.
  ///
  /// @param disclosure `active`, `on-request` or `none`
  /// @param reason why the public does not get it, empty for `active`
  public Report disclose(
      Officer drafter, Report report, String disclosure, String reason, String secrecyReviewer) {
    ObjectNode body = JSON.createObjectNode();
    body.put("disclosure", disclosure);
    if (!reason.isEmpty()) {
      body.put("reason", reason);
    }
    body.putObject("secrecyReview").put("reviewer", secrecyReviewer).put("outcome", "cleared");
    return changed(drafter, report, put(report, "/disclosure").by(drafter).json(body.toString()));
  }

  public Report explain(Officer drafter, Report report, Report.Finding finding, String waiver) {
    Call call = put(report, "/waivers/" + finding.id()).by(drafter);
    return changed(drafter, report, call.json(object("text", waiver)));
  }

  /// Answers the return, before the report is submitted again.
  public Report answer(Officer drafter, Report report, String answer) {
    Call call = put(report, "/answer").by(drafter);
    return changed(drafter, report, call.json(object("text", answer)));
  }

  /// The comments of the last return.
  public JsonNode comments(Officer drafter, Report report) {
    Call call = Call.get(Service.SUBMISSION, path(report.id(), "/comments")).by(drafter);
    return caller.must(call).json().path("comments");
  }

  /// @param comment its id
  /// @param kind `changed` or `explained`
  public Report answerComment(
      Officer drafter, Report report, String comment, String kind, String words) {
    ObjectNode body = JSON.createObjectNode().put("kind", kind).put("words", words);
    Call call = put(report, "/comments/" + comment).by(drafter).json(body.toString());
    caller.must(call.ifMatch(report.tag()));
    return read(drafter, report.id());
  }

  /// Begins to correct what is public.
  ///
  /// @param note 更正说明
  public Report correct(Officer drafter, Report report, String note) {
    Call call = post(report, "/correction").by(drafter);
    return changed(drafter, report, call.json(object("note", note)));
  }

  public Report requestSignature(Officer drafter, Report report) {
    return changed(drafter, report, post(report, "/signature-request").by(drafter));
  }

  public Report decline(Officer signatory, Report report, String reason) {
    Call call = post(report, "/decline").by(signatory);
    return changed(signatory, report, call.json(object("reason", reason)));
  }

  /// Signs and submits in one.
  public Report submit(Officer signatory, Report report) {
    return changed(signatory, report, post(report, "/submission").by(signatory));
  }

  /// Asks for a submitted report back.
  public void recall(Officer drafter, Report report, String reason) {
    Call call = post(report, "/recall").by(drafter).json(object("reason", reason));
    caller.must(call.ifMatch(report.tag()));
  }

  /// The record of the report (办理记录) in submission.
  public JsonNode acts(Officer officer, String report) {
    return caller.must(Call.get(Service.SUBMISSION, path(report, "/acts")).by(officer)).json();
  }

  private Report changed(Officer officer, Report before, Call call) {
    Answer answer = caller.must(call.ifMatch(before.tag()));
    return answer.tag() == null || answer.body().length == 0
        ? read(officer, before.id())
        : report(answer);
  }

  private static Call post(Report report, String what) {
    return Call.post(Service.SUBMISSION, path(report.id(), what));
  }

  private static Call put(Report report, String what) {
    return Call.put(Service.SUBMISSION, path(report.id(), what));
  }

  private static String path(String report, String what) {
    return REPORTS + "/" + report + what;
  }

  private static Report report(Answer answer) {
    return new Report(answer.json(), answer.mustHaveTag());
  }

  private static String object(String field, String value) {
    return JSON.createObjectNode().put(field, value).toString();
  }
}
