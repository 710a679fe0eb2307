package chengbao.submission.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.OfficerState;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundState;
import chengbao.contracts.UnitState;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Severity;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.manuscript.figures.Bound;
import chengbao.manuscript.figures.Change;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Measure;
import chengbao.manuscript.sums.Sum;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Correction;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.ReviewPosition;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.Signature;
import chengbao.submission.domain.Site;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Task;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Terms;
import chengbao.submission.domain.Timetable;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Version;
import chengbao.submission.domain.Waiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The domain as it must have been when it announced an example.
final class FromExamples {
  private FromExamples() {}

  static Unit unit(UnitState state) {
    var site = state.site();
    return new Unit(
        UnitId.of(state.id()),
        UnitKind.of(state.kind()),
        state.name(),
        state.shortName(),
        state.parent() == null ? null : UnitId.of(state.parent()),
        state.district(),
        state.areaCode(),
        state.creditCode(),
        new Site(
            site.id(),
            site.name(),
            site.domain(),
            site.identificationCode(),
            site.indexNumberRule(),
            site.address(),
            site.release()),
        null,
        state.singleOfficer(),
        state.validFrom(),
        state.validUntil(),
        state.successor() == null ? null : UnitId.of(state.successor()),
        state.version());
  }

  static Staff officer(OfficerState state) {
    return new Staff(
        PersonId.of(state.id()),
        state.username(),
        state.name(),
        state.appointments().stream()
            .map(one ->
                new Appointment(
                    AppointmentId.of(one.id()),
                    one.unit() == null ? null : UnitId.of(one.unit()),
                    one.functions().stream().map(OfficerFunction::of).collect(Collectors.toSet()),
                    one.position(),
                    one.from(),
                    one.until(),
                    one.forPerson() == null
                        ? null
                        : new Person(
                            PersonId.of(one.forPerson()), Objects.requireNonNull(one.forName()))))
            .toList(),
        state.version());
  }

  static Round round(RoundState state) {
    return new Round(
        RoundId.of(state.id()),
        UnitId.of(state.office()),
        "990102",
        new Task(
            state.title(),
            state.noticeNumber(),
            Objects.requireNonNullElse(state.noticeText(), ""),
            state.reportYear(),
            period(state),
            Objects.requireNonNullElse(state.copyTo(), "")),
        new Timetable(
            state.opens(),
            state.due(),
            Objects.requireNonNullElse(state.grace(), state.due()),
            state.cutOff(),
            state.publishBy()),
        List.of(
            new Terms(
                Objects.requireNonNullElse(state.terms(), 1),
                state.opens(),
                new Template(
                    state.template().id(), state.template().version(), state.template().ruleSet()),
                state.chains().entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            entry -> UnitKind.of(entry.getKey()),
                            entry -> entry.getValue().stream().map(FromExamples::level).toList())),
                Terms.Drafts.FOLLOW,
                "",
                false,
                state.corrections() == null
                    ? Terms.Corrections.LAST_LEVEL
                    : Terms.Corrections.WHOLE_CHAIN)),
        Round.Stage.OPEN,
        state.version());
  }

  static Round closing(Round round, @Nullable Instant cutOff) {
    var times = round.times();
    return new Round(
        round.id(),
        round.office(),
        round.district(),
        round.task(),
        new Timetable(times.opens(), times.due(), times.grace(), cutOff, times.publishBy()),
        round.terms(),
        round.stage(),
        round.version());
  }

  private static Task.Period period(RoundState state) {
    var first = state.periodFirst();
    var last = state.periodLast();
    return first == null || last == null
        ? Task.Period.of(state.reportYear())
        : new Task.Period(first, last);
  }

  /// Who owes in the round, and who is exempt, as the register of today calls them.
  static List<Obligation> owing(RoundState state) {
    var round = RoundId.of(state.id());
    var all = new ArrayList<Obligation>();
    state.units().forEach(unit -> all.add(owed(round, unit, all.size())));
    Objects.requireNonNullElse(state.exempt(), List.<String>of())
        .forEach(unit -> all.add(owed(round, unit, all.size()).exempted("新组建")));
    return all;
  }

  private static Obligation owed(RoundId round, String unit, int place) {
    var named = new Obligation.Named("单位", "单位", UnitKind.SUB_DISTRICT, null);
    return new Obligation(round, UnitId.of(unit), place, named, null, null, null);
  }

  static Officer officer(@Nullable Actor actor) {
    var known = Objects.requireNonNull(actor);
    return new Officer(
        new Person(PersonId.of(known.person()), known.name()),
        AppointmentId.of(known.appointment()),
        UnitId.of(known.unit()),
        known.unitName(),
        "镇长");
  }

  static Level level(chengbao.contracts.Level level) {
    return new Level(level.number(), UnitId.of(level.office()), level.officeName());
  }

  static Submitted submitted(ReportSubmitted event) {
    var chain = event.chain().stream().map(FromExamples::level).toList();
    var template = event.template();
    var cover =
        new Cover(
            ReportId.of(event.report()),
            UnitId.of(event.unit().id()),
            RoundId.of(event.round().id()),
            event.round().reportYear(),
            4,
            event.reportVersion(),
            new Cover.FirstSubmission(
                event.firstSubmittedAt(),
                chain,
                new Template(template.id(), template.version(), template.ruleSet())),
            correction(event));
    return new Submitted(
        cover,
        ReportMother.papersReady(),
        version(event),
        event.signing() == null
            ? new Signature(
                new Person(PersonId.of(event.people().signatory()), "许见山"),
                "镇长",
                event.at(),
                event.people().singleOfficer())
            : SigningFromExamples.signature(event.signing()),
        event.answer() == null && event.reply() == null ? null : answered(event, chain.getFirst()),
        new ReviewPosition(chain.getFirst(), null, event.at()));
  }

  private static @Nullable Correction correction(ReportSubmitted event) {
    var told = event.correction();
    return told == null
        ? null
        : correction(Objects.requireNonNull(event.corrects()), told.note(), told.fromLevel() == 1);
  }

  /// A correction of an edition of the mother's report.
  static Correction correction(int edition, String note, boolean wholeChain) {
    var published = ReportMother.published();
    return new Correction(
        new Edition(edition, "", "", published.edition().at()),
        1,
        published.version().publicHash(),
        published.signature(),
        null,
        note,
        wholeChain,
        ReportMother.DRAFTER.person(),
        ReportMother.MORNING);
  }

  private static Return answered(ReportSubmitted event, Level level) {
    return new Return(
        event.reportVersion() - 1,
        level,
        ReportMother.REVIEWER,
        "C05",
        "请核对",
        event.firstSubmittedAt(),
        null,
        event.answer(),
        null,
        AnsweredFromExamples.comments(event, level),
        AnsweredFromExamples.scope(event),
        1);
  }

  private static Version version(ReportSubmitted event) {
    var text = event.text();
    var disclosure = Disclosure.Kind.of(event.disclosure().kind()).orElse(Disclosure.Kind.ACTIVE);
    return new Version(
        event.reportVersion(),
        new VersionText(
            text.title(),
            text.addressee(),
            text.blocks().stream().map(FromExamples::block).toList(),
            text.attachmentHashes(),
            text.readerVersion()),
        new DraftText.Head(
            text.title(),
            text.documentNumber(),
            text.addressee(),
            text.signatureUnit(),
            text.signedOn()),
        new ContentHash(event.contentHash().algorithm(), event.contentHash().value()),
        new ContentHash(event.publicHash().algorithm(), event.publicHash().value()),
        new Disclosure(disclosure, event.disclosure().reason()),
        new SecrecyReview(event.secrecyReview().reviewer(), event.secrecyReview().at()),
        checkup(event),
        waivers(event),
        event.people().drafters().stream()
            .map(person -> new Person(PersonId.of(person), "陈小满"))
            .toList(),
        List.of());
  }

  private static TextBlock block(chengbao.contracts.Block block) {
    return new TextBlock(
        block.id(),
        BlockKind.ofCode(block.kind()),
        block.level(),
        block.text(),
        block.disclosed(),
        block.withheldReason());
  }

  private static Checkup checkup(ReportSubmitted event) {
    var told = Objects.requireNonNull(event.checkup());
    return new Checkup(
        told.ruleSet(),
        event.findings().stream().map(FromExamples::finding).toList(),
        event.figures().stream().map(FromExamples::figure).toList(),
        told.sums().stream().map(FromExamples::sum).toList(),
        told.notRun());
  }

  private static Sum sum(chengbao.contracts.Sum told) {
    return new Sum(
        Sum.Kind.valueOf(constant(told.kind())),
        told.block(),
        told.start(),
        told.end(),
        told.quote(),
        told.working(),
        told.holds(),
        told.exact());
  }

  private static String constant(@Nullable String code) {
    return Objects.requireNonNull(code).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Figure figure(chengbao.contracts.Figure told) {
    return new Figure(
        told.block(),
        told.start(),
        told.end(),
        told.quote(),
        told.value(),
        Bound.valueOf(constant(told.bound())),
        told.unit(),
        Measure.valueOf(constant(told.measure())),
        Objects.requireNonNull(told.subject()),
        told.indicator(),
        told.period(),
        Change.valueOf(constant(told.change())));
  }

  private static Finding finding(chengbao.contracts.Finding told) {
    return new Finding(
        told.id(),
        told.rule(),
        told.ruleVersion(),
        Severity.ofCode(told.severity()),
        told.parameters(),
        told.block(),
        told.start(),
        told.end(),
        told.quote(),
        told.working());
  }

  private static Map<String, Waiver> waivers(ReportSubmitted event) {
    return event.findings().stream()
        .filter(told -> told.waiver() != null)
        .collect(
            Collectors.toMap(
                chengbao.contracts.Finding::id,
                told -> {
                  var waiver = Objects.requireNonNull(told.waiver());
                  return new Waiver(
                      waiver.text(),
                      new Person(new PersonId(ReportMother.id(301)), waiver.by()),
                      waiver.at());
                }));
  }
}
