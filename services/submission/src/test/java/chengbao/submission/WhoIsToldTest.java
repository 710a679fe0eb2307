package chengbao.submission;

import static chengbao.submission.ReportMother.BUREAU_ID;
import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.FIRST_LEVEL;
import static chengbao.submission.ReportMother.LAST_LEVEL;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.OFFICE_ID;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.SECOND_DRAFTER;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN_ID;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.EventTypes;
import chengbao.contracts.PublicationMove;
import chengbao.contracts.ReviewMove;
import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Doer;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Hold;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.WhoIsTold;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every move × every recipient × every channel, as it comes out of a move with somebody in every
/// capacity. What is expected is written out here once more, so that a changed cell is a decision.
class WhoIsToldTest {
  private static final String EXPECTED =
      """
      open-round           drafter to-do list mail webhook; signatory news list mail
      change-round-dates   drafter news list mail webhook; signatory news list
      change-round-terms   drafter news list mail webhook
      nudge-units          drafter to-do list mail webhook; signatory to-do list mail
      ask-extension        signatory news list; administrator to-do list mail webhook
      grant-extension      drafter news list mail webhook; signatory news list
      decline-extension    drafter news list mail webhook; signatory news list mail
      exempt-unit          drafter news list mail; signatory news list
      end-exemption        drafter to-do list mail webhook; signatory news list mail
      remind-before-14     drafter to-do list mail
      remind-before-7      drafter to-do list mail
      remind-before-3      drafter to-do list mail webhook
      remind-before-1      drafter to-do list mail webhook; signatory news list
      remind-after-1       drafter to-do list mail webhook; signatory news list mail
      remind-after-3       drafter to-do list mail webhook; signatory news list mail
      remind-after-7       drafter to-do list mail webhook; signatory news list mail
      remind-escalated     drafter to-do list mail webhook; signatory to-do list mail webhook; administrator news list mail
      begin-report
      request-signature    signatory to-do list mail webhook
      clear-desk           clearer to-do list mail webhook
      clear-legal          clearer to-do list mail webhook
      clear-secrecy        clearer to-do list mail webhook
      clear-leader         clearer to-do list mail webhook
      clear-discussion     clearer to-do list mail webhook
      sign-report          drafter to-do list mail webhook
      sign-report-on-paper drafter to-do list mail webhook
      decline-signature    drafter to-do list mail webhook
      sign-and-submit      drafter news list mail webhook; publisher news list
      register-paper-signature drafter news list mail webhook; signatory news list mail; publisher news list
      submit-sealed        drafter news list mail webhook; signatory news list mail; publisher news list
      recall-report        signatory news list; reviewer news list mail webhook
      case-opened          reviewer to-do list mail webhook
      case-claimed         drafter news list
      case-released        reviewer to-do list mail webhook
      report-returned      drafter to-do list mail webhook; signatory news list mail; endorser news list
      recall-answered      drafter to-do list mail webhook; signatory news list
      recall-refused       drafter news list mail webhook; signatory news list
      endorsement-undone   drafter news list
      report-endorsed      drafter news list; next-reviewer to-do list mail webhook
      opinion-asked        reviewer to-do list mail webhook
      opinion-given        reviewer news list mail
      opinion-given-late   reviewer news list mail
      report-approved      drafter news list mail webhook; signatory news list mail; publisher news list; endorser news list
      edition-published    drafter news list mail webhook; signatory news list; publisher news list mail webhook
      edition-held         drafter news list; publisher to-do list mail webhook
      withdrawal-asked     drafter news list; signatory news list; publisher news list; administrator to-do list mail webhook
      withdrawal-declined  drafter news list; signatory news list; publisher news list mail webhook
      edition-withdrawn    drafter news list mail webhook; signatory news list mail; publisher news list mail webhook; administrator news list
      outer-page-reported  drafter news list; publisher news list mail webhook; administrator news list mail
      outer-page-restored  publisher news list; administrator news list
      report-not-published drafter news list mail; signatory news list; publisher news list mail
      """;

  /// Words of the code that look like verbs and are none.
  private static final Set<String> NO_VERBS = Set.of("not-started", "signing-sheet", "sealed-scan");

  /// Moves told to every reviewer of the level; the endorser is one of them and makes room.
  private static final Set<String> BESIDE_THE_ENDORSER =
      Set.of(
          "case-opened",
          "case-released",
          "recall-report",
          "opinion-asked",
          "opinion-given",
          "opinion-given-late");

  private static final Map<Recipient, Officer> PEOPLE =
      Map.of(
          Recipient.DRAFTER, officer(501, TOWN_ID),
          Recipient.SIGNATORY, officer(502, TOWN_ID),
          Recipient.PUBLISHER, officer(503, TOWN_ID),
          Recipient.REVIEWER, officer(504, BUREAU_ID),
          Recipient.NEXT_REVIEWER, officer(505, OFFICE_ID),
          Recipient.ENDORSER, officer(506, BUREAU_ID),
          Recipient.ADMINISTRATOR, officer(507, OFFICE_ID),
          Recipient.CLEARER, officer(508, TOWN_ID));

  @TestFactory
  Stream<DynamicTest> every_cell_is_as_it_is_written_here() {
    return expected().entrySet().stream()
        .flatMap(row -> {
          var told = told(row.getKey());
          return cells()
              .map(cell ->
                  DynamicTest.dynamicTest(
                      row.getKey() + ": " + cell,
                      () -> assertThat(of(told, cell)).isEqualTo(of(row.getValue(), cell))));
        });
  }

  @Test
  void no_move_is_missing_here() {
    assertThat(expected().keySet()).isEqualTo(WhoIsTold.moves());
  }

  @Test
  void a_new_move_of_review_or_publication_is_in_the_table() {
    var moves =
        EventTypes.names().stream()
            .filter(name -> isMoveOfOthers(EventTypes.named(name).orElseThrow()))
            .map(name -> name.split("\\.")[1])
            .toList();
    assertThat(moves).isNotEmpty();
    assertThat(WhoIsTold.moves()).containsAll(moves);
  }

  @Test
  void a_new_verb_of_this_service_is_in_the_table_or_among_those_nobody_is_told_of()
      throws IOException {
    var decided = new TreeSet<>(WhoIsTold.moves());
    decided.addAll(WhoIsTold.silent());
    decided.addAll(NO_VERBS);
    assertThat(verbs())
        .contains("sign-and-submit", "case-opened", "save-section")
        .isSubsetOf(decided);
  }

  private static boolean isMoveOfOthers(Class<?> type) {
    return ReviewMove.class.isAssignableFrom(type) || PublicationMove.class.isAssignableFrom(type);
  }

  /// All words with hyphens in the compiled verbs: the words for the record are among them.
  private static Set<String> verbs() throws IOException {
    var folder =
        Path.of(Telling.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .resolve("chengbao/submission");
    var found = new TreeSet<String>();
    try (var classes = Files.list(folder)) {
      for (var file : classes.filter(one -> one.toString().endsWith(".class")).toList()) {
        for (var constant : ClassFile.of().parse(file).constantPool()) {
          if (constant instanceof StringEntry text
              && text.stringValue().matches("[a-z]+(-[a-z]+)+")) {
            found.add(text.stringValue());
          }
        }
      }
    }
    return found;
  }

  private static Stream<String> cells() {
    return Arrays.stream(Recipient.values())
        .flatMap(recipient ->
            Arrays.stream(Channel.values())
                .map(channel -> recipient.code() + " " + channel.code()));
  }

  private static String of(Map<String, String> told, String cell) {
    return told.getOrDefault(cell, "nothing");
  }

  /// Per move, what each cell holds: `to-do`, `news` or nothing.
  private static Map<String, Map<String, String>> expected() {
    var all = new LinkedHashMap<String, Map<String, String>>();
    EXPECTED
        .lines()
        .map(line -> line.strip().split("\\s+", 2))
        .forEach(line -> {
          var cells = new HashMap<String, String>();
          for (var told : line.length > 1 ? line[1].split("; ") : new String[0]) {
            var words = List.of(told.split(" "));
            words.stream()
                .skip(2)
                .forEach(channel -> cells.put(words.getFirst() + " " + channel, words.get(1)));
          }
          all.put(line[0], cells);
        });
    return all;
  }

  private static Map<String, String> told(String move) {
    var fakes = new Fakes();
    appointed(fakes);
    carryOut(move, fakes);
    var cells = new HashMap<String, String>();
    for (var notice : fakes.told.told()) {
      var as = notice.to().as();
      assertThat(notice.to().person()).isEqualTo(person(as).id());
      cells.put(as.code() + " list", notice.weight().code());
      for (var channel : fakes.told.sent(notice)) {
        cells.put(as.code() + " " + channel.code(), notice.weight().code());
      }
    }
    return cells;
  }

  /// One officer in every capacity, all of whom want every channel; those who act are others.
  private static void appointed(Fakes fakes) {
    List.of(DRAFTER, SECOND_DRAFTER, SIGNATORY).forEach(fakes::dismiss);
    PEOPLE.forEach((as, officer) -> {
      fakes.appoint(officer, officer.unit(), function(as));
      fakes.told.wantsEverything(officer.id());
    });
  }

  private static void carryOut(String move, Fakes fakes) {
    var after = after().get(move);
    if (after == null) {
      fakes.logbook.done(
          ROUND.id(), move, officer(600, TOWN_ID), MORNING, List.of(TOWN_ID), Map.of());
      return;
    }
    fakes.having(after);
    var endorser = person(Recipient.ENDORSER);
    var heard = new Heard(UUID.randomUUID(), doer(endorser));
    if (List.of("report-returned", "report-approved").contains(move)) {
      fakes.acts.add(Act.done(REPORT.value(), "report-endorsed", heard.doer(), null, MORNING));
    }
    if (BESIDE_THE_ENDORSER.contains(move)) {
      fakes.dismiss(endorser);
    }
    fakes.logbook.followed(
        REPORT,
        move,
        new Heard(UUID.randomUUID(), doer(officer(601, TOWN_ID))),
        ReportMother.awaiting().version().contentHash(),
        MORNING);
  }

  private static Map<String, Report> after() {
    var returned =
        new Return(1, LAST_LEVEL, ReportMother.REVIEWER, "C05", "不符", MORNING, null, null, null);
    return Map.ofEntries(
        Map.entry("begin-report", ReportMother.begun()),
        Map.entry("request-signature", ReportMother.awaiting()),
        Map.entry(
            "decline-signature",
            ReportMother.awaiting().decline(new Decline("补充", SIGNATORY.person(), MORNING))),
        Map.entry("sign-and-submit", ReportMother.submitted()),
        Map.entry("clear-desk", onItsWay()),
        Map.entry("clear-legal", onItsWay()),
        Map.entry("clear-secrecy", onItsWay()),
        Map.entry("clear-leader", onItsWay()),
        Map.entry("clear-discussion", onItsWay()),
        Map.entry("sign-report", ReportMother.awaitingSeal()),
        Map.entry("sign-report-on-paper", ReportMother.awaitingSeal()),
        Map.entry("register-paper-signature", ReportMother.submitted()),
        Map.entry("submit-sealed", ReportMother.submitted()),
        Map.entry("recall-report", ReportMother.submitted()),
        Map.entry("recall-answered", ReportMother.submitted().recalled(MORNING)),
        Map.entry(
            "recall-refused", ReportMother.submitted().recallRefused(MORNING, "林知远", "意见今日送达")),
        Map.entry("case-opened", ReportMother.submitted()),
        Map.entry(
            "case-claimed",
            ReportMother.submitted().claimedBy(ReportMother.REVIEWER, FIRST_LEVEL, MORNING)),
        Map.entry("case-released", ReportMother.submitted()),
        Map.entry("report-returned", ReportMother.submitted().returned(returned)),
        Map.entry(
            "endorsement-undone",
            ReportMother.submitted().claimedBy(ReportMother.REVIEWER, FIRST_LEVEL, MORNING)),
        Map.entry("report-endorsed", ReportMother.submitted().waitsAt(LAST_LEVEL, null, MORNING)),
        Map.entry("opinion-asked", ReportMother.submitted()),
        Map.entry("opinion-given", ReportMother.submitted()),
        Map.entry("opinion-given-late", ReportMother.submitted()),
        Map.entry("report-approved", ReportMother.approved()),
        Map.entry("edition-published", ReportMother.published()),
        Map.entry(
            "edition-held",
            ReportMother.approved().held(new Hold("held-by-site", null, MORNING, null))),
        Map.entry("withdrawal-asked", ReportMother.published()),
        Map.entry("withdrawal-declined", ReportMother.published()),
        Map.entry("edition-withdrawn", ReportMother.published()),
        Map.entry("outer-page-reported", ReportMother.published()),
        Map.entry("outer-page-restored", ReportMother.published()),
        Map.entry("report-not-published", ReportMother.notPublished()));
  }

  /// Before somebody who is named for the step.
  private static Report onItsWay() {
    var stop =
        new Route.Stop(ClearanceStep.LEGAL, List.of(person(Recipient.CLEARER).person()), false);
    return ReportMother.ready()
        .send(
            ReportMother.DRAFTER,
            ReportMother.checkup(),
            new Route(1, List.of(stop)),
            List.of(),
            MORNING);
  }

  private static Officer person(Recipient as) {
    return Objects.requireNonNull(PEOPLE.get(as));
  }

  private static OfficerFunction function(Recipient as) {
    return switch (as) {
      case DRAFTER -> OfficerFunction.DRAFTER;
      case SIGNATORY -> OfficerFunction.SIGNATORY;
      case PUBLISHER -> OfficerFunction.PUBLISHER;
      case REVIEWER, NEXT_REVIEWER, ENDORSER -> OfficerFunction.REVIEWER;
      case ADMINISTRATOR, CLEARER -> OfficerFunction.ADMINISTRATOR;
    };
  }

  static Doer doer(Officer officer) {
    return Doer.of(
        officer.id().toString(),
        officer.name(),
        officer.appointment().toString(),
        officer.unit().toString(),
        officer.unitName());
  }

  static Officer officer(int number, UnitId unit) {
    return new Officer(
        new Person(new PersonId(ReportMother.id(number)), "甲" + number),
        new AppointmentId(ReportMother.id(number + 400)),
        unit,
        "单位",
        "科员");
  }
}
