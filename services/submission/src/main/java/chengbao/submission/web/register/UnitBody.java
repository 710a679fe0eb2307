package chengbao.submission.web.register;

import chengbao.ledger.acts.Act;
import chengbao.submission.ReadTree;
import chengbao.submission.ReadUnit;
import chengbao.submission.domain.CodeDoubt;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitTerm;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit as `/api` answers it.
///
/// @param validUntil the first instant at which it no longer exists
/// @param successor who carries its work on
/// @param doubts what looks wrong about its codes; it is told and stops nobody
/// @param terms what it was from when on, oldest first
record UnitBody(
    UUID id,
    String kind,
    String name,
    String shortName,
    @Nullable UUID parent,
    String areaCode,
    String creditCode,
    String site,
    @Nullable String addressee,
    boolean singleOfficer,
    Instant validFrom,
    @Nullable Instant validUntil,
    @Nullable UUID successor,
    List<String> doubts,
    List<Term> terms,
    List<Done> acts) {

  record Term(Instant from, String name, String shortName, String areaCode, String creditCode) {
    static Term of(UnitTerm term) {
      var unit = term.unit();
      return new Term(
          term.from(), unit.name(), unit.shortName(), unit.areaCode(), unit.creditCode());
    }
  }

  record Done(Instant at, String verb, String name, @Nullable String forName) {
    static Done of(Act act) {
      return new Done(act.at(), act.verb(), act.doer().name(), act.doer().forName());
    }
  }

  /// A line of the tree.
  record Line(
      UUID id,
      String kind,
      String name,
      String shortName,
      @Nullable UUID parent,
      String areaCode,
      String creditCode,
      int officers,
      List<String> doubts) {
    static Line of(ReadTree.Line line) {
      var unit = line.unit();
      return new Line(
          unit.id().value(),
          unit.kind().code(),
          unit.name(),
          unit.shortName(),
          value(unit.parent()),
          unit.areaCode(),
          unit.creditCode(),
          line.officers(),
          codes(line.doubts()));
    }
  }

  static UnitBody of(ReadUnit.Sheet sheet) {
    var unit = sheet.unit();
    return new UnitBody(
        unit.id().value(),
        unit.kind().code(),
        unit.name(),
        unit.shortName(),
        value(unit.parent()),
        unit.areaCode(),
        unit.creditCode(),
        unit.site().id(),
        unit.addressee(),
        unit.singleOfficer(),
        unit.validFrom(),
        unit.validUntil(),
        value(unit.successor()),
        codes(sheet.doubts()),
        sheet.terms().stream().map(Term::of).toList(),
        sheet.acts().stream().map(Done::of).toList());
  }

  private static @Nullable UUID value(@Nullable UnitId unit) {
    return unit == null ? null : unit.value();
  }

  private static List<String> codes(Set<CodeDoubt> doubts) {
    return doubts.stream()
        .map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
