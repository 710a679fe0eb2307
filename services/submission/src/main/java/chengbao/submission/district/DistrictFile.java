package chengbao.submission.district;

import chengbao.submission.LoadDistrict.Registers;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Site;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A district file as it is written, such as `deploy/demo/anlan.json`. Parents stand before their
/// children.
///
/// @param mail the officers' mailboxes, with `{username}` in it
record DistrictFile(
    @Nullable String mail,
    List<SiteEntry> sites,
    List<UnitEntry> units,
    List<OfficerEntry> officers,
    Map<String, Map<String, List<String>>> chains) {
  private static final Instant ALWAYS = Instant.parse("2020-01-01T00:00:00Z");
  private static final int DISTRICT_DIGITS = 6;

  record SiteEntry(
      String id,
      String name,
      String domain,
      String identificationCode,
      String indexNumberRule,
      String address,
      @Nullable String release) {
    Site site() {
      return new Site(
          id,
          name,
          domain,
          identificationCode,
          indexNumberRule,
          address,
          release == null ? "at-once" : release);
    }
  }

  record UnitEntry(
      String id,
      String kind,
      String name,
      String shortName,
      @Nullable String parent,
      String areaCode,
      String creditCode,
      String site,
      @Nullable String addressee,
      boolean singleOfficer) {}

  record OfficerEntry(
      String id, String username, String name, List<AppointmentEntry> appointments) {
    Staff staff() {
      return new Staff(
          PersonId.of(id),
          username,
          name,
          appointments.stream().map(AppointmentEntry::appointment).toList(),
          0);
    }
  }

  record AppointmentEntry(
      String id, @Nullable String unit, List<String> functions, String position) {
    Appointment appointment() {
      return new Appointment(
          AppointmentId.of(id),
          unit == null ? null : UnitId.of(unit),
          functions.stream().map(OfficerFunction::of).collect(Collectors.toUnmodifiableSet()),
          position,
          ALWAYS,
          null);
    }
  }

  Registers registers() {
    return new Registers(
        units.stream().map(this::unit).toList(),
        officers.stream().map(OfficerEntry::staff).toList(),
        readChains());
  }

  /// Where officers get their mail.
  Map<PersonId, String> mailboxes() {
    var pattern = mail;
    return pattern == null
        ? Map.of()
        : officers.stream()
            .collect(
                Collectors.toMap(
                    one -> PersonId.of(one.id()),
                    one -> pattern.replace("{username}", one.username())));
  }

  private Unit unit(UnitEntry entry) {
    var site =
        sites.stream().filter(one -> one.id().equals(entry.site())).findFirst().orElseThrow();
    var parent = entry.parent();
    return new Unit(
        UnitId.of(entry.id()),
        UnitKind.of(entry.kind()),
        entry.name(),
        entry.shortName(),
        parent == null ? null : UnitId.of(parent),
        entry.areaCode().substring(0, DISTRICT_DIGITS),
        entry.areaCode(),
        entry.creditCode(),
        site.site(),
        entry.addressee(),
        entry.singleOfficer(),
        ALWAYS,
        null,
        null,
        0);
  }

  private Map<String, Map<UnitKind, List<UnitId>>> readChains() {
    var all = new TreeMap<String, Map<UnitKind, List<UnitId>>>();
    chains.forEach((district, kinds) ->
        all.put(
            district,
            kinds.keySet().stream()
                .collect(Collectors.toMap(UnitKind::of, kind -> offices(kinds, kind)))));
    return all;
  }

  private static List<UnitId> offices(Map<String, List<String>> kinds, String kind) {
    return kinds.getOrDefault(kind, List.of()).stream().map(UnitId::of).toList();
  }
}
