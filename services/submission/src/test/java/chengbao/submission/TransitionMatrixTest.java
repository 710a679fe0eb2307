package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.FIRST_SECTION;
import static chengbao.submission.ReportMother.LAST_LEVEL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.OFFICE_ID;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.REVIEWER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.approval;
import static chengbao.submission.ReportMother.edition;
import static chengbao.submission.ReportMother.theReturn;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.acts.Doer;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.CannotApply;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Hold;
import chengbao.submission.domain.PublicationFact;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReviewFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every state × every verb. The states come from the sealed type, so a new state fails here until
/// somebody decides about it.
class TransitionMatrixTest {
  private static final Heard HEARD =
      new Heard(UUID.randomUUID(), new Doer("r", "林知远", null, null, null, null, null));

  /// What comes of a verb in a state: the next state, `same` for a fact that is noted, or the code
  /// of the refusal. Columns in the order of [#STATES].
  private static final List<String> STATES =
      List.of(
          "draft",
          "circulating",
          "awaiting-signature",
          "awaiting-seal",
          "submitted",
          "returned",
          "approved",
          "published",
          "not-published");

  private static final UUID QUESTION = UUID.randomUUID();
  private static final Map<String, String> MATRIX = new LinkedHashMap<>();

  static {
    var fixed = " not-editable not-editable returned not-editable not-editable not-editable";
    MATRIX.put("read-document", "draft" + fixed);
    MATRIX.put("save-section", "draft" + fixed);
    MATRIX.put("save-head", "draft" + fixed);
    MATRIX.put("withhold-passage", "draft" + fixed);
    MATRIX.put("restore-draft", "draft" + fixed);
    MATRIX.put("take-changes", "draft" + fixed);
    MATRIX.put("attach-file", "draft" + fixed);
    MATRIX.put(
        "remove-attachment",
        "attachment-unknown" + fixed.replace("returned", "attachment-unknown"));
    MATRIX.put("state-disclosure", "draft" + fixed);
    MATRIX.put(
        "answer-return",
        "not-returned not-editable not-editable returned not-editable not-editable not-editable");
    MATRIX.put(
        "answer-comment",
        "not-returned not-editable not-editable comment-unknown not-editable not-editable"
            + " not-editable");
    MATRIX.put(
        "open-section",
        "not-returned not-editable not-editable section-open-already not-editable not-editable"
            + " not-editable");
    MATRIX.put(
        "request-signature",
        "blocker-stands not-editable not-editable answer-missing not-editable not-editable"
            + " not-editable");
    var notAwaiting = " not-awaiting-signature".repeat(5);
    MATRIX.put(
        "decline-signature", "not-awaiting-signature function-missing draft draft" + notAwaiting);
    MATRIX.put(
        "take-back",
        "not-awaiting-signature draft function-missing function-missing" + notAwaiting);
    MATRIX.put(
        "sign-and-submit",
        "not-awaiting-signature not-awaiting-signature submitted not-awaiting-signature"
            + notAwaiting);
    MATRIX.put(
        "register-paper-signature",
        "not-awaiting-signature not-awaiting-signature submitted not-awaiting-signature"
            + notAwaiting);
    MATRIX.put(
        "clear-desk",
        "not-circulating circulating not-circulating not-circulating"
            + " not-circulating".repeat(5));
    MATRIX.put(
        "submit-sealed",
        "not-awaiting-seal not-awaiting-seal not-awaiting-seal submitted"
            + " not-awaiting-seal".repeat(5));
    MATRIX.put(
        "recall-report",
        "not-in-review not-in-review not-in-review not-in-review submitted"
            + " not-in-review".repeat(4));
    MATRIX.put("recall-answered", "held held draft same same same same");
    MATRIX.put("recall-refused", "held held submitted same same same same");
    MATRIX.put("case-opened", "held held submitted same same same same");
    MATRIX.put("case-claimed", "held held submitted same same same same");
    MATRIX.put("case-released", "held held submitted same same same same");
    MATRIX.put("endorsement-undone", "held held submitted same same same same");
    MATRIX.put("opinion-asked", "held held same same same same same");
    MATRIX.put("opinion-given", "held held same same same same same");
    MATRIX.put("report-endorsed", "held held submitted same same same same");
    MATRIX.put("report-returned", "held held returned same same same same");
    MATRIX.put("report-approved", "held held approved same same same same");
    MATRIX.put("edition-published", "held held published same published same same");
    MATRIX.put("edition-held", "held held approved same approved same same");
    MATRIX.put("correct-report", "not-published-yet ".repeat(5) + "draft not-published-yet");
    MATRIX.put(
        "note-correction",
        "not-being-corrected" + fixed.replace("returned", "not-being-corrected"));
    MATRIX.put(
        "give-up-correction",
        "not-being-corrected" + fixed.replace("returned", "not-being-corrected"));
    MATRIX.put("withdrawal-asked", "held held same same same published same");
    MATRIX.put("withdrawal-declined", "held held same same same published same");
    MATRIX.put("edition-withdrawn", "held held same same same published same");
    MATRIX.put("outer-page-reported", "held held same same same same same");
    MATRIX.put("outer-page-restored", "held held same same same same same");
    MATRIX.put("report-not-published", "held held not-published same not-published same same");
  }

  /// What has no say in how a unit signs is answered alike wherever the frozen version lies in it.
  static {
    MATRIX.replaceAll((_, cells) -> cells.split(" ").length == 7 ? withinTheUnit(cells) : cells);
  }

  static final Map<String, BiConsumer<Fakes, Long>> VERBS = verbs();

  private static String withinTheUnit(String cells) {
    var all = new ArrayList<>(List.of(cells.split(" ")));
    all.add(1, all.get(1));
    all.add(3, all.get(2));
    return String.join(" ", all);
  }

  @TestFactory
  Stream<DynamicTest> every_cell_is_as_the_table_says() {
    return VERBS.keySet().stream()
        .flatMap(verb ->
            ReportMother.everyState().stream()
                .map(report ->
                    DynamicTest.dynamicTest(
                        verb + " in " + report.state(),
                        () ->
                            assertThat(outcome(verb, report))
                                .isEqualTo(expected(verb, report.state())))));
  }

  @Test
  void no_state_and_no_verb_is_missing() {
    var states = new ArrayList<String>();
    leaves(Report.class, states);
    assertThat(ReportMother.everyState())
        .extracting(report -> report.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(states);
    assertThat(STATES).hasSize(states.size());
    assertThat(MATRIX.keySet()).isEqualTo(VERBS.keySet());
    assertThat(MATRIX.values()).allMatch(cells -> cells.split(" ").length == states.size());
  }

  private static void leaves(Class<?> type, List<String> found) {
    var permitted = type.getPermittedSubclasses();
    if (permitted == null) {
      found.add(type.getSimpleName());
    } else {
      Arrays.stream(permitted).forEach(one -> leaves(one, found));
    }
  }

  private static String expected(String verb, String state) {
    var cells = MATRIX.getOrDefault(verb, "").split(" ");
    return cells[STATES.indexOf(state)];
  }

  private static String outcome(String verb, Report before) {
    var fakes = new Fakes();
    fakes.having(before);
    try {
      var move = VERBS.get(verb);
      if (move == null) {
        return "no such verb";
      }
      move.accept(fakes, before.cover().version());
    } catch (Refused refused) {
      return refused.refusal().code();
    } catch (CannotApply _) {
      return "held";
    }
    var after = fakes.kept.get(REPORT);
    return after == null || after.equals(before) ? "same" : after.state();
  }

  private static Map<String, BiConsumer<Fakes, Long>> verbs() {
    var drafter = Fakes.caller(DRAFTER);
    var signatory = Fakes.caller(SIGNATORY);
    var verbs = new LinkedHashMap<String, BiConsumer<Fakes, Long>>();
    verbs.put(
        "read-document",
        (f, v) ->
            new ReadDocument(f.drafting, f.origins)
                .read(drafter, REPORT, v, pasted("一、举措\n全年召开会议4次。")));
    verbs.put(
        "save-section",
        (f, _) -> new SaveSection(f.drafting).save(drafter, REPORT, FIRST_SECTION, 1, "一、举措\n改过。"));
    verbs.put(
        "save-head",
        (f, v) ->
            new SaveHead(f.drafting)
                .save(drafter, REPORT, v, SaveHead.Given.number("白政报〔2026〕3号")));
    verbs.put(
        "withhold-passage",
        (f, v) -> new WithholdPassage(f.drafting).withhold(drafter, REPORT, v, "b2", "事项正在办理"));
    verbs.put(
        "restore-draft",
        (f, v) -> {
          var id = UUID.randomUUID();
          f.keptEarlier.add(
              new EarlierDraft(
                  id,
                  ReportMother.text(),
                  ReportMother.MORNING,
                  DRAFTER.person(),
                  DRAFTER.person(),
                  "save-section"));
          new RestoreDraft(f.drafting, f.earlier).restore(drafter, REPORT, v, id);
        });
    verbs.put(
        "take-changes",
        (f, v) -> {
          var copy = pasted("一、举措\n全年召开会议4次。");
          new TakeChanges(f.drafting, f.origins)
              .take(
                  drafter,
                  REPORT,
                  v,
                  copy,
                  CopyComparison.of(ReportMother.text(), copy).undisputed());
        });
    verbs.put(
        "attach-file",
        (f, v) ->
            new AttachFile(f.drafting, f.files)
                .attach(drafter, REPORT, v, Attachment.Use.MINUTES, Fakes.minutes()));
    verbs.put(
        "remove-attachment",
        (f, v) ->
            new RemoveAttachment(f.drafting, f.files)
                .remove(drafter, REPORT, v, Fakes.minutes().hash()));
    verbs.put(
        "state-disclosure",
        (f, v) ->
            new StateDisclosure(f.drafting)
                .state(drafter, REPORT, v, new Disclosure(Disclosure.Kind.ACTIVE, null), "梁听雨"));
    verbs.put(
        "answer-return", (f, v) -> new AnswerReturn(f.drafting).answer(drafter, REPORT, v, "已改"));
    verbs.put(
        "answer-comment",
        (f, v) ->
            new AnswerComment(f.drafting).answer(drafter, REPORT, v, new UUID(0, 1), true, "已改"));
    verbs.put(
        "open-section",
        (f, v) -> new OpenSection(f.drafting).open(drafter, REPORT, v, "opening", "数字有关"));
    verbs.put("request-signature", (f, v) -> f.requestSignature().request(drafter, REPORT, v));
    verbs.put(
        "decline-signature",
        (f, v) ->
            new DeclineSignature(f.signing, f.reports, f.announcements, f.logbook)
                .decline(signatory, REPORT, v, "请补充"));
    verbs.put(
        "take-back",
        (f, v) ->
            new DeclineSignature(f.signing, f.reports, f.announcements, f.logbook)
                .decline(drafter, REPORT, v, "再改"));
    verbs.put(
        "clear-desk",
        (f, v) ->
            f.giveClearance()
                .clear(
                    Fakes.caller(ReportMother.DESK),
                    REPORT,
                    v,
                    new GiveClearance.Opinion("同意", null)));
    verbs.put(
        "register-paper-signature",
        (f, v) ->
            new RegisterPaperSignature(f.signing, f.atWork, f.files, f.sending())
                .register(
                    Fakes.caller(ReportMother.DESK),
                    REPORT,
                    v,
                    new RegisterPaperSignature.Sheet(
                        SIGNATORY.id(), LocalDate.of(2026, 2, 11), ReportMother.scan())));
    verbs.put(
        "submit-sealed",
        (f, v) ->
            new SubmitSealed(f.signing, f.files, f.sending())
                .submit(drafter, REPORT, v, ReportMother.scan()));
    verbs.put(
        "recall-report",
        (f, v) ->
            new RecallReport(f.drafting, f.reports, f.announcements, f.logbook)
                .recall(drafter, REPORT, v, "数字有误"));
    verbs.put("sign-and-submit", (f, v) -> f.signAndSubmit().submit(signatory, REPORT, v));
    verbs.put("correct-report", (f, v) -> f.correctReport().correct(drafter, REPORT, v, "更正一处数字"));
    verbs.put(
        "note-correction",
        (f, v) -> new NoteCorrection(f.drafting).note(drafter, REPORT, v, "更正两处数字"));
    verbs.put("give-up-correction", (f, v) -> f.giveUpCorrection().giveUp(drafter, REPORT, v));
    verbs.put(
        "withdrawal-asked",
        publication(new PublicationFact.WithdrawalAsked(REPORT, 1, 1, "误公开", MORNING)));
    verbs.put(
        "withdrawal-declined",
        publication(new PublicationFact.WithdrawalDeclined(REPORT, 1, 1, "请更正", MORNING)));
    verbs.put(
        "edition-withdrawn",
        publication(new PublicationFact.Withdrawn(REPORT, 1, 1, "误公开", MORNING)));
    verbs.put(
        "outer-page-reported",
        publication(new PublicationFact.OuterPage(REPORT, 1, "dead", MORNING)));
    verbs.put(
        "outer-page-restored",
        publication(new PublicationFact.OuterPage(REPORT, 1, "restored", MORNING)));
    verbs.put("case-opened", review(new ReviewFact.Opened(REPORT, 1, FIRST_LEVEL, null, MORNING)));
    verbs.put(
        "case-claimed",
        review(new ReviewFact.Claimed(REPORT, 1, FIRST_LEVEL, REVIEWER, null, MORNING)));
    verbs.put(
        "endorsement-undone",
        review(new ReviewFact.EndorsementUndone(REPORT, 1, FIRST_LEVEL, REVIEWER, MORNING)));
    verbs.put(
        "case-released",
        review(new ReviewFact.Released(REPORT, 1, FIRST_LEVEL, REVIEWER, MORNING)));
    verbs.put(
        "report-endorsed",
        review(new ReviewFact.Endorsed(REPORT, 1, FIRST_LEVEL, LAST_LEVEL, REVIEWER, MORNING)));
    verbs.put(
        "opinion-asked",
        review(
            new ReviewFact.OpinionAsked(
                REPORT,
                1,
                FIRST_LEVEL,
                QUESTION,
                OFFICE_ID,
                "区委依法治区办",
                LocalDate.of(2026, 3, 2),
                MORNING)));
    verbs.put(
        "opinion-given",
        review(
            new ReviewFact.OpinionGiven(
                REPORT, 1, FIRST_LEVEL, QUESTION, OFFICE_ID, "区委依法治区办", true, MORNING)));
    verbs.put(
        "recall-answered",
        review(new ReviewFact.RecallAnswered(REPORT, 1, FIRST_LEVEL, true, null, null, MORNING)));
    verbs.put(
        "recall-refused",
        review(new ReviewFact.RecallAnswered(REPORT, 1, FIRST_LEVEL, false, "林知远", null, MORNING)));
    verbs.put("report-returned", review(new ReviewFact.SentBack(REPORT, theReturn())));
    verbs.put("report-approved", review(new ReviewFact.Passed(REPORT, 1, approval())));
    verbs.put(
        "edition-published", publication(new PublicationFact.OnThePortal(REPORT, 1, edition())));
    verbs.put(
        "edition-held",
        publication(
            new PublicationFact.Waiting(REPORT, 1, new Hold("held-by-site", null, MORNING, null))));
    verbs.put(
        "report-not-published", publication(new PublicationFact.KeptBack(REPORT, 1, MORNING)));
    return verbs;
  }

  private static BroughtText pasted(String text) {
    return new OpenDocument().open(new OpenDocument.Document.Pasted(text), TrackedChanges.ACCEPTED);
  }

  private static BiConsumer<Fakes, Long> review(ReviewFact fact) {
    return (f, _) -> f.followReview().follow(fact, HEARD);
  }

  private static BiConsumer<Fakes, Long> publication(PublicationFact fact) {
    return (f, _) -> f.followPublication().follow(fact, HEARD);
  }
}
