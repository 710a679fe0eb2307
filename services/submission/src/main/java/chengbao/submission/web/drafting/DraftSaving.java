package chengbao.submission.web.drafting;

import chengbao.look.Problem;
import chengbao.submission.AnswerReturn;
import chengbao.submission.ExplainFinding;
import chengbao.submission.ReadReport;
import chengbao.submission.SaveHead;
import chengbao.submission.SaveHead.Given;
import chengbao.submission.SaveSection;
import chengbao.submission.StateDisclosure;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Section;
import chengbao.submission.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Saves what was changed on the drafting page, part by part, each by its own verb. What cannot be
/// saved becomes a problem and keeps its text on the page; the rest is saved all the same.
@RequestScoped
class DraftSaving {
  private final ReadReport readReport;
  private final SaveHead saveHead;
  private final SaveSection saveSection;
  private final ExplainFinding explainFinding;
  private final StateDisclosure stateDisclosure;
  private final AnswerReturn answerReturn;
  private final PageWords words;

  DraftSaving(
      ReadReport readReport,
      SaveHead saveHead,
      SaveSection saveSection,
      ExplainFinding explainFinding,
      StateDisclosure stateDisclosure,
      AnswerReturn answerReturn,
      PageWords words) {
    this.readReport = readReport;
    this.saveHead = saveHead;
    this.saveSection = saveSection;
    this.explainFinding = explainFinding;
    this.stateDisclosure = stateDisclosure;
    this.answerReturn = answerReturn;
    this.words = words;
  }

  /// @param alone nobody else changed the report since the page was made
  record Outcome(List<Problem> problems, boolean alone) {}

  Outcome save(Caller caller, ReportId id, DraftForm form) {
    var problems = new ArrayList<Problem>();
    var before = editable(caller, id);
    saveHead(caller, before, form).ifPresent(problems::add);
    var text = before.papers().text();
    for (var section : text.sections()) {
      saveSection(caller, id, section, form).ifPresent(problems::add);
    }
    if (lost(before, form)) {
      problems.add(new Problem("lost", words.sentence(new Refused(Refusal.SECTION_UNKNOWN))));
    }
    explain(caller, id, form, problems);
    disclose(caller, editable(caller, id), before, form).ifPresent(problems::add);
    answer(caller, editable(caller, id), form).ifPresent(problems::add);
    return new Outcome(problems, before.cover().version() == form.version());
  }

  /// Everything but the sections, while somebody is still typing: a disclosure without its review
  /// is no mistake yet.
  Outcome saveFields(Caller caller, ReportId id, DraftForm form) {
    var problems = new ArrayList<Problem>();
    var before = editable(caller, id);
    saveHead(caller, before, form).ifPresent(problems::add);
    explain(caller, id, form, problems);
    if (form.cleared() && !form.text("secrecyReviewer").isBlank() && form.has("disclosure")) {
      var now = editable(caller, id);
      disclose(caller, now, before, form).ifPresent(problems::add);
    }
    answer(caller, editable(caller, id), form).ifPresent(problems::add);
    return new Outcome(problems, before.cover().version() == form.version());
  }

  private Optional<Problem> saveHead(Caller caller, Editable report, DraftForm form) {
    var stored = DraftForm.written(report.papers().text().head());
    var typed = form.documentNumber();
    if (!form.has("documentNumber") || !form.changed("head", typed) || typed.equals(stored)) {
      return Optional.empty();
    }
    if (form.overtaken("head", stored)) {
      return Optional.of(problem("documentNumber", new Refused(Refusal.VERSION_STALE)));
    }
    var cover = report.cover();
    return attempt(
        "documentNumber",
        () -> saveHead.save(caller, cover.id(), cover.version(), Given.number(typed)));
  }

  private Optional<Problem> saveSection(
      Caller caller, ReportId id, Section section, DraftForm form) {
    var typed = form.section(section.id());
    if (!form.has("body-" + section.id())
        || !form.changed(section.id().toString(), typed)
        || typed.equals(section.text())) {
      return Optional.empty();
    }
    return attempt(
        "body-" + section.id(),
        () -> saveSection.save(caller, id, section.id(), form.version(section.id()), typed));
  }

  /// Whether a section was typed into that is no longer there.
  private static boolean lost(Editable report, DraftForm form) {
    var there = report.papers().text().sections().stream().map(one -> one.id().toString()).toList();
    return form.sections().stream()
        .filter(section -> !there.contains(section))
        .anyMatch(section -> form.changed(section, typed(form, section)));
  }

  static String typed(DraftForm form, String section) {
    return DraftForm.together(form.text("heading-" + section), form.text("body-" + section));
  }

  private void explain(Caller caller, ReportId id, DraftForm form, List<Problem> problems) {
    for (var field : List.copyOf(form.fields().keySet())) {
      if (field.startsWith("waiver-") && form.changed(field, form.text(field))) {
        var finding = field.substring("waiver-".length());
        var report = editable(caller, id);
        var stored = report.papers().waivers().get(finding);
        if (stored != null && stored.text().equals(form.text(field).strip())) {
          continue;
        }
        attempt(
                field,
                () ->
                    explainFinding.explain(
                        caller, id, report.cover().version(), finding, form.text(field)))
            .ifPresent(problems::add);
      }
    }
  }

  private Optional<Problem> disclose(
      Caller caller, Editable report, Editable before, DraftForm form) {
    var textChanged = !report.papers().frozen().equals(before.papers().frozen());
    var stands = before.papers().secrecyReview() != null && !textChanged;
    var confirmed = form.cleared() && (stands || !form.stoodCleared());
    if (saysTheSame(report, form)) {
      return Optional.empty();
    }
    if (!confirmed) {
      return unconfirmed(form);
    }
    return attempt(
        "disclosure",
        () -> {
          var kind =
              Disclosure.Kind.of(form.text("disclosure"))
                  .orElseThrow(() -> new Refused(Refusal.DISCLOSURE_MISSING));
          var reason = form.text("disclosureReason").strip();
          stateDisclosure.state(
              caller,
              report.cover().id(),
              report.cover().version(),
              new Disclosure(kind, reason.isEmpty() ? null : reason),
              form.text("secrecyReviewer"));
        });
  }

  /// Filled in without the confirmation it is not saved, and said so; one that only lapsed when the
  /// text was saved by itself is asked for again by the page, and at the latest when it is sent.
  private Optional<Problem> unconfirmed(DraftForm form) {
    var begun = form.has("disclosure") || !form.text("secrecyReviewer").isBlank();
    return begun && !form.stoodCleared() && !form.lapsed()
        ? Optional.of(problem("disclosure", new Refused(Refusal.SECRECY_REVIEW_MISSING)))
        : Optional.empty();
  }

  private static boolean saysTheSame(Editable report, DraftForm form) {
    var stated = report.papers().disclosure();
    var review = report.papers().secrecyReview();
    return stated != null
        && review != null
        && stated.kind().code().equals(form.text("disclosure"))
        && Objects.requireNonNullElse(stated.reason(), "")
            .equals(form.text("disclosureReason").strip())
        && review.reviewer().equals(form.text("secrecyReviewer").strip());
  }

  private Optional<Problem> answer(Caller caller, Editable report, DraftForm form) {
    if (!(report instanceof Returned returned)
        || !form.has("answer")
        || !form.changed("answer", form.text("answer"))
        || form.text("answer").strip().equals(returned.returned().answer())) {
      return Optional.empty();
    }
    var cover = returned.cover();
    return attempt(
        "answer",
        () -> answerReturn.answer(caller, cover.id(), cover.version(), form.text("answer")));
  }

  private Editable editable(Caller caller, ReportId id) {
    Report report = readReport.read(caller, id).report();
    if (report instanceof Editable editable) {
      return editable;
    }
    throw new Refused(Refusal.NOT_EDITABLE);
  }

  private Optional<Problem> attempt(String field, Runnable verb) {
    try {
      verb.run();
      return Optional.empty();
    } catch (Refused refused) {
      if (refused.refusal() == Refusal.NOT_EDITABLE) {
        throw refused;
      }
      return Optional.of(problem(field, refused));
    }
  }

  private Problem problem(String field, Refused refused) {
    return new Problem(field, words.sentence(refused));
  }
}
