package chengbao.journey.telling;

import chengbao.journey.api.Case;
import chengbao.journey.api.PublisherApi;
import chengbao.journey.api.Report;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Document;
import chengbao.journey.story.Patience;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// What the story's officers do, each through the service's API; a deed is over when the other
/// services have followed.
final class Deeds {
  private final Story story;
  private final Texts texts;
  private final District district;
  private final SubmissionApi submission;
  private final ReviewApi review;
  private final PublisherApi publishers;
  private final Patience patience;
  private final Threads threads;

  Deeds(
      Story story,
      District district,
      SubmissionApi submission,
      ReviewApi review,
      PublisherApi publishers,
      Patience patience) {
    this.story = story;
    this.texts = new Texts(story.folder());
    this.district = district;
    this.submission = submission;
    this.review = review;
    this.publishers = publishers;
    this.patience = patience;
    this.threads = new Threads(story, submission, district);
  }

  /// Whether the act has been done already: something of its round or report is dated at its time
  /// or after it.
  boolean isDone(Act act) {
    return switch (act.move()) {
      case PREPARE -> threads.isPrepared(act.round(), administrator(act));
      case OPEN -> threads.round(act.round()).isPresent();
      case REMIND -> isDated(submission.jobs(administrator(act), round(act)), act.at());
      case BEGIN -> threads.report(act).isPresent();
      case RETURN ->
          review
              .find(district.acting(act.by(), "reviewer"), report(act))
              .filter(found -> found.state().equals("claimed"))
              .isEmpty();
      case HOLD ->
          publishers
              .heldBecause(district.acting(act.by(), "publisher"), report(act), 1)
              .equals("by-publisher");
      case CLAIM, ENDORSE, APPROVE ->
          isDated(review.acts(district.acting(act.by(), "reviewer"), report(act)), act.at());
      default -> isDated(submission.acts(drafter(act), report(act)), act.at());
    };
  }

  void open(Act act, Officer administrator) {
    Story.Round round = story.round(act.round());
    submission.openRound(
        administrator,
        new SubmissionApi.Round(
            round.title(),
            round.noticeNumber().orElseThrow(),
            round.year(),
            round.due(),
            units(round.units())));
  }

  /// A round that units do not see yet.
  void prepare(Act act, Officer administrator) {
    Story.Round round = story.round(act.round());
    submission.prepareRound(
        administrator,
        new SubmissionApi.Plan(
            round.title(),
            texts.notice(round),
            round.year(),
            round.opens().orElseThrow(),
            round.due(),
            round.publishBy(),
            units(round.units())));
  }

  void remind(Act act, Officer administrator) {
    List<String> names = new ArrayList<>();
    act.words().path("units").forEach(name -> names.add(name.asText()));
    submission.remind(administrator, round(act), units(names), act.word("text"));
  }

  private List<Unit> units(List<String> names) {
    return names.stream().map(name -> district.unit(name).orElseThrow()).toList();
  }

  private String round(Act act) {
    return threads.round(act.round()).orElseThrow();
  }

  private Officer administrator(Act act) {
    return district.acting(act.by(), "administrator");
  }

  void begin(Act act, Officer drafter, Unit unit) {
    submission.begin(drafter, threads.round(act.round()).orElseThrow());
  }

  void read(Act act, Officer drafter, Unit unit) {
    Document document = texts.brought(act, unit);
    submission.bring(drafter, draft(act, drafter), document.fileName(), document.bytes());
  }

  void save(Act act, Officer drafter) {
    Report draft = draft(act, drafter);
    Texts.Section section = texts.saved(act, draft);
    submission.saveSection(drafter, draft, section.id(), section.version(), section.text());
  }

  void explain(Act act, Officer drafter) {
    Report draft = draft(act, drafter);
    Report.Finding finding =
        draft.findings().stream()
            .filter(found -> found.rule().equals(act.word("rule")))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException(act + ": nothing was found to explain"));
    submission.explain(drafter, draft, finding, act.word("text"));
  }

  void disclose(Act act, Officer drafter) {
    String reviewer = act.words().path("secrecyReview").path("reviewer").asText();
    submission.disclose(
        drafter, draft(act, drafter), act.word("disclosure"), act.word("reason"), reviewer);
  }

  /// The return as a whole, and each of its comments.
  void answer(Act act, Officer drafter) {
    Report draft = submission.answer(drafter, draft(act, drafter), act.word("text"));
    for (JsonNode answer : act.words().path("comments")) {
      String comment = comment(drafter, draft, answer.path("to").asText());
      draft =
          submission.answerComment(
              drafter, draft, comment, answer.path("kind").asText(), answer.path("words").asText());
    }
  }

  private String comment(Officer drafter, Report draft, String beginning) {
    return StreamSupport.stream(submission.comments(drafter, draft).spliterator(), false)
        .filter(comment -> comment.path("words").asText().startsWith(beginning))
        .map(comment -> comment.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(beginning + " is no comment's beginning"));
  }

  /// 更正 of what is public, with the note for the public.
  void correct(Act act, Officer drafter) {
    submission.correct(drafter, draft(act, drafter), act.word("notice"));
  }

  void requestSignature(Act act, Officer drafter) {
    submission.requestSignature(drafter, draft(act, drafter));
  }

  void decline(Act act, Officer signatory) {
    submission.decline(signatory, draft(act, signatory), act.word("reason"));
  }

  void submit(Act act, Officer signatory, Unit unit) {
    Report laid = draft(act, signatory);
    submission.submit(signatory, laid);
    List<Officer> reviewers = district.officers(district.chain(unit).getFirst(), "reviewer");
    patience.until(
        act + " in review",
        () ->
            reviewers.stream()
                .flatMap(reviewer -> review.find(reviewer, laid.id()).stream())
                .filter(found -> List.of("waiting", "claimed").contains(found.state()))
                .findFirst());
  }

  void claim(Act act, Officer reviewer) {
    Case found = atDesk(act, reviewer, "waiting", "claimed");
    if (found.state().equals("waiting")) {
      followed(act, () -> review.claim(reviewer, found));
    }
  }

  void giveBack(Act act, Officer reviewer) {
    act.words().path("comments").forEach(comment -> comment(act, reviewer, comment));
    Case claimed = atDesk(act, reviewer, "claimed");
    followed(
        act,
        () ->
            review.giveBack(
                reviewer,
                claimed,
                act.word("reasonCode"),
                act.word("reason"),
                act.time("answerBy")));
  }

  /// Once, however often the story is taken up again.
  private void comment(Act act, Officer reviewer, JsonNode comment) {
    String words = comment.path("text").asText();
    boolean isWritten =
        StreamSupport.stream(review.comments(reviewer, report(act)).spliterator(), false)
            .anyMatch(known -> known.path("words").asText().equals(words));
    if (!isWritten) {
      review.comment(
          reviewer,
          atDesk(act, reviewer, "claimed"),
          new ReviewApi.Comment(
              comment.path("weight").asText("must"),
              comment.path("code").asText(),
              comment.path("quote").asText(),
              words));
    }
  }

  void endorse(Act act, Officer reviewer) {
    Case claimed = atDesk(act, reviewer, "claimed");
    followed(act, () -> review.endorse(reviewer, claimed, act.word("opinion")));
  }

  /// An approved report becomes public by itself, and the unit hears of it.
  void approve(Act act, Officer reviewer) {
    Case claimed = atDesk(act, reviewer, "claimed");
    followed(act, () -> review.approve(reviewer, claimed, act.word("opinion")));
    patience.until(
        act + " on the portal",
        () ->
            Optional.of(draft(act, drafter(act)))
                .filter(report -> !report.state().equals("submitted"))
                .filter(report -> !report.whereabouts().contains("\"publishing\"")));
  }

  /// Says why an edition that its site holds waits on.
  void hold(Act act, Officer publisher) {
    String report = report(act);
    patience.until(
        act + " at the publisher's desk",
        () ->
            Optional.of(publishers.heldBecause(publisher, report, 1))
                .filter(why -> !why.isEmpty()));
    publishers.hold(publisher, report, 1, act.word("reason"));
  }

  /// Does it, and waits until the unit has been told of it.
  private void followed(Act act, Runnable deed) {
    String before = draft(act, drafter(act)).whereabouts();
    deed.run();
    patience.until(
        act + " told to the unit",
        () ->
            Optional.of(draft(act, drafter(act)))
                .filter(report -> !report.whereabouts().equals(before)));
  }

  private Case atDesk(Act act, Officer reviewer, String... states) {
    return patience.until(
        act + " at the desk",
        () ->
            review
                .find(reviewer, report(act))
                .filter(found -> found.office().equals(reviewer.unit()))
                .filter(found -> List.of(states).contains(found.state())));
  }

  private Report draft(Act act, Officer officer) {
    return submission.read(officer, report(act));
  }

  private Officer drafter(Act act) {
    return district.officer(district.unit(act.unit()).orElseThrow(), "drafter");
  }

  private String report(Act act) {
    return threads.report(act).orElseThrow(() -> new NoSuchElementException(act + ": not begun"));
  }

  private static boolean isDated(JsonNode acts, Instant from) {
    return StreamSupport.stream(acts.spliterator(), false)
        .anyMatch(done -> !Instant.parse(done.path("at").asText()).isBefore(from));
  }
}
