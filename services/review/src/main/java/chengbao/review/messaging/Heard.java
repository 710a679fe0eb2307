package chengbao.review.messaging;

import chengbao.contracts.ActWritten;
import chengbao.contracts.Actor;
import chengbao.contracts.Block;
import chengbao.contracts.Checkup;
import chengbao.contracts.Figure;
import chengbao.contracts.Finding;
import chengbao.contracts.Hash;
import chengbao.contracts.OfficerState;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundState;
import chengbao.contracts.Signing;
import chengbao.contracts.Sum;
import chengbao.contracts.TemplateReference;
import chengbao.contracts.Text;
import chengbao.contracts.UnitReference;
import chengbao.contracts.UnitState;
import chengbao.contracts.Waiver;
import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Doer;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Severity;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cause;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.Function;
import chengbao.review.domain.Level;
import chengbao.review.domain.Officer;
import chengbao.review.domain.People;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.Round;
import chengbao.review.domain.RoundNow;
import chengbao.review.domain.SecrecyReview;
import chengbao.review.domain.SentCheckup;
import chengbao.review.domain.SentCheckup.Again;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.SentSigning;
import chengbao.review.domain.SentText;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Template;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.comment.Reply;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The contracts' values as the domain understands them. What does not fit is thrown, so that the
/// event is held and somebody looks.
final class Heard {
  private Heard() {}

  static Subject subject(ReportSubmitted event) {
    UnitReference unit = event.unit();
    return new Subject(
        CaseId.of(event.report()),
        new ReportingUnit(
            UnitId.of(unit.id()),
            unit.kind(),
            unit.name(),
            unit.shortName(),
            unit.district(),
            unit.areaCode(),
            unit.creditCode(),
            unit.site()),
        new Round(
            UUID.fromString(event.round().id()),
            event.round().title(),
            event.round().noticeNumber(),
            event.round().reportYear(),
            event.round().due(),
            template(event.template()),
            event.round().cutOff()),
        new Chain(event.chain().stream().map(Heard::level).toList()));
  }

  static RoundNow round(RoundState state) {
    return new RoundNow(
        UUID.fromString(state.id()),
        state.title(),
        state.noticeNumber(),
        state.due(),
        template(state.template()),
        state.chains().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    chain -> chain.getValue().stream().map(Heard::level).toList())));
  }

  private static Template template(TemplateReference told) {
    return new Template(told.id(), told.version(), told.ruleSet());
  }

  static SentVersion version(ReportSubmitted event) {
    return new SentVersion(
        event.reportVersion(),
        correction(event),
        text(event.text()),
        hash(event.contentHash()),
        hash(event.publicHash()),
        new Disclosure(
            constant(Disclosure.Kind.class, event.disclosure().kind()),
            event.disclosure().reason()),
        new SecrecyReview(
            event.secrecyReview().reviewer(),
            event.secrecyReview().outcome(),
            event.secrecyReview().at()),
        people(event.people()),
        event.findings().stream().map(Heard::finding).toList(),
        checkup(event),
        event.firstSubmittedAt(),
        event.at(),
        event.answer(),
        signing(event.signing()),
        reply(event.reply()));
  }

  private static Reply reply(chengbao.contracts.@Nullable Reply told) {
    return told == null
        ? Reply.NONE
        : new Reply(
            told.answers().stream()
                .map(one ->
                    new Reply.Answer(
                        UUID.fromString(one.comment()),
                        one.kind().equals("changed"),
                        one.words(),
                        one.by(),
                        one.at()))
                .toList(),
            told.opened().stream()
                .map(one ->
                    new Reply.Opened(one.id(), one.heading(), one.reason(), one.by(), one.at()))
                .toList());
  }

  private static @Nullable Correction correction(ReportSubmitted event) {
    Integer edition = event.corrects();
    chengbao.contracts.Correction told = event.correction();
    return edition == null
        ? null
        : told == null
            ? new Correction(edition, "", 1)
            : new Correction(edition, told.note(), told.fromLevel());
  }

  private static @Nullable SentSigning signing(@Nullable Signing told) {
    if (told == null) {
      return null;
    }
    Signing.OnPaper paper = told.paper();
    return new SentSigning(
        told.signerName(),
        told.position(),
        paper == null ? null : paper.signedOn(),
        paper == null ? null : paper.registeredByName());
  }

  /// An older version came without the run of its checks, but with its figures.
  private static SentCheckup checkup(ReportSubmitted event) {
    List<SentCheckup.Figure> figures = event.figures().stream().map(Heard::figure).toList();
    Checkup told = event.checkup();
    return told == null
        ? new SentCheckup("", figures, List.of(), Map.of(), Again.NOTHING)
        : new SentCheckup(
            told.ruleSet(),
            figures,
            told.sums().stream().map(Heard::sum).toList(),
            told.notRun(),
            Again.NOTHING);
  }

  private static SentCheckup.Figure figure(Figure told) {
    return new SentCheckup.Figure(
        told.block(),
        told.start(),
        told.end(),
        told.quote(),
        told.value(),
        told.unit(),
        told.subject(),
        told.period(),
        told.indicator(),
        told.measure());
  }

  private static SentCheckup.Sum sum(Sum told) {
    return new SentCheckup.Sum(
        told.block(),
        told.start(),
        told.end(),
        told.quote(),
        told.kind(),
        told.working(),
        told.holds());
  }

  static Cause cause(UUID event, @Nullable Actor actor) {
    if (actor == null) {
      throw new CannotFollow("actor-not-named");
    }
    return new Cause(
        event,
        PersonId.of(actor.person()),
        actor.name(),
        AppointmentId.of(actor.appointment()),
        UnitId.of(actor.unit()),
        actor.unitName(),
        behalf(actor.forPerson(), actor.forName()));
  }

  static Act act(ActWritten told) {
    Doer doer =
        new Doer(
            told.person(),
            told.name(),
            told.appointment(),
            told.unit(),
            told.unitName(),
            told.forPerson(),
            told.forName());
    return new Act(
        UUID.fromString(told.subject()),
        told.verb(),
        doer,
        told.contentHash(),
        told.outcome(),
        told.at(),
        null);
  }

  static Officer officer(OfficerState state) {
    return new Officer(
        PersonId.of(state.id()),
        state.name(),
        state.appointments().stream().map(Heard::appointment).toList());
  }

  static Unit unit(UnitState state) {
    return new Unit(
        UnitId.of(state.id()), state.kind(), state.name(), state.shortName(), state.district());
  }

  private static Level level(chengbao.contracts.Level level) {
    return new Level(level.number(), UnitId.of(level.office()), level.officeName());
  }

  private static SentText text(Text text) {
    VersionText frozen =
        new VersionText(
            text.title(),
            text.addressee(),
            text.blocks().stream().map(Heard::block).toList(),
            text.attachmentHashes(),
            text.readerVersion());
    return new SentText(frozen, text.documentNumber(), text.signatureUnit(), text.signedOn());
  }

  private static TextBlock block(Block block) {
    return new TextBlock(
        block.id(),
        BlockKind.ofCode(block.kind()),
        block.level(),
        block.text(),
        block.disclosed(),
        block.withheldReason());
  }

  private static ContentHash hash(Hash hash) {
    return new ContentHash(hash.algorithm(), hash.value());
  }

  private static People people(chengbao.contracts.People people) {
    Set<PersonId> drafters =
        people.drafters().stream().map(PersonId::of).collect(Collectors.toSet());
    return new People(drafters, PersonId.of(people.signatory()), PersonId.of(people.submitter()));
  }

  private static SentFinding finding(Finding finding) {
    Waiver waiver = finding.waiver();
    return new SentFinding(
        finding.id(),
        finding.rule(),
        finding.ruleVersion(),
        Severity.ofCode(finding.severity()),
        finding.parameters(),
        finding.block(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.working(),
        waiver == null ? null : new SentFinding.Waiver(waiver.text(), waiver.by(), waiver.at()));
  }

  private static Appointment appointment(chengbao.contracts.Appointment appointment) {
    String unit = appointment.unit();
    return new Appointment(
        AppointmentId.of(appointment.id()),
        unit == null ? null : UnitId.of(unit),
        functions(appointment.functions()),
        appointment.position(),
        appointment.from(),
        appointment.until(),
        behalf(appointment.forPerson(), appointment.forName()));
  }

  private static @Nullable Behalf behalf(@Nullable String person, @Nullable String name) {
    return person == null || name == null ? null : new Behalf(PersonId.of(person), name);
  }

  /// A function that a later release adds means nothing here and does not stop the others.
  private static Set<Function> functions(List<String> codes) {
    Set<Function> functions = EnumSet.noneOf(Function.class);
    Arrays.stream(Function.values())
        .filter(function -> codes.contains(function.name().toLowerCase(Locale.ROOT)))
        .forEach(functions::add);
    return functions;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
