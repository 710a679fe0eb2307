package chengbao.submission;

import chengbao.submission.InviteOfficer.Post;
import chengbao.submission.InviteOfficer.Somebody;
import chengbao.submission.domain.Import;
import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.ImportRow.Outcome;
import chengbao.submission.domain.ImportRow.Result;
import chengbao.submission.domain.Invitations;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Site;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Does what a row of a file asks for, by the same verbs as the pages and so by the same rules.
/// What is there already just so is left alone: a file handed in twice is done once.
@ApplicationScoped
class Importing {
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");
  private static final Map<String, UnitKind> KINDS =
      Map.of(
          "镇街", UnitKind.SUB_DISTRICT,
          "区级部门", UnitKind.DISTRICT_BUREAU,
          "区政府", UnitKind.DISTRICT_GOVERNMENT,
          "依法治区办", UnitKind.OVERSIGHT_OFFICE);
  private static final Map<String, OfficerFunction> FUNCTIONS =
      Map.of(
          "拟稿人", OfficerFunction.DRAFTER,
          "签发人", OfficerFunction.SIGNATORY,
          "审核人", OfficerFunction.REVIEWER,
          "信息公开审核人", OfficerFunction.PUBLISHER,
          "系统管理员", OfficerFunction.ADMINISTRATOR,
          "运维", OfficerFunction.OPERATOR);

  private final Registry registry;
  private final RegisterUnit registerUnit;
  private final InviteOfficer inviteOfficer;
  private final AppointOfficer appointOfficer;
  private final NoteMailAddress noteMailAddress;
  private final Personnel personnel;
  private final Units units;
  private final Officers officers;
  private final Invitations invitations;

  Importing(
      Registry registry,
      RegisterUnit registerUnit,
      InviteOfficer inviteOfficer,
      AppointOfficer appointOfficer,
      NoteMailAddress noteMailAddress,
      Personnel personnel,
      Units units,
      Officers officers,
      Invitations invitations) {
    this.registry = registry;
    this.registerUnit = registerUnit;
    this.inviteOfficer = inviteOfficer;
    this.appointOfficer = appointOfficer;
    this.noteMailAddress = noteMailAddress;
    this.personnel = personnel;
    this.units = units;
    this.officers = officers;
    this.invitations = invitations;
  }

  Result row(Registry.Open open, Import.Kind kind, ImportRow row) {
    try {
      return Result.of(
          switch (kind) {
            case UNITS -> unit(open, row);
            case OFFICERS -> officer(open, row);
          });
    } catch (Refused refused) {
      return Result.of(refused);
    }
  }

  private Outcome unit(Registry.Open open, ImportRow row) {
    var known = units.named(open.district(), row.cell("name"));
    var entry = entry(open, row);
    if (known.isEmpty()) {
      registerUnit.register(
          open,
          kind(row.cell("kind")),
          new Designation(row.cell("name"), row.cell("shortName")),
          entry,
          day(row.cell("from"), open),
          RegisterUnit.VERB);
      return Outcome.NEW;
    }
    var unit = registry.forChange(open, known.get().id(), known.get().version());
    var amended = unit.registered(registry.registration(open, entry));
    if (amended.sameAs(unit)) {
      return Outcome.SAME;
    }
    registry.mustBeComplete(open, amended);
    registry.enter(open, amended, open.now(), "amend-unit");
    return Outcome.CHANGED;
  }

  private RegisterUnit.Entry entry(Registry.Open open, ImportRow row) {
    var parent = row.cell("parent");
    return new RegisterUnit.Entry(
        parent.isEmpty() ? null : unit(open, parent, Refusal.UNIT_PARENT_UNKNOWN).id(),
        row.cell("areaCode"),
        row.cell("creditCode"),
        site(open, row.cell("site")),
        row.cell("addressee"),
        false);
  }

  private Outcome officer(Registry.Open open, ImportRow row) {
    var username = row.cell("username");
    var unit = unit(open, row.cell("unit"), Refusal.NO_SUCH_UNIT);
    var post =
        new Post(
            unit.id(),
            functions(row.cell("functions")),
            row.cell("position"),
            beginning(row.cell("from"), open),
            null);
    var known = officers.named(username);
    var mail = row.cell("mail");
    if (known.isPresent()) {
      var appointed = appoint(open, known.get(), post);
      return noted(open, known.get(), mail) ? Outcome.CHANGED : appointed;
    }
    if (invitations.waits(username)) {
      return Outcome.SAME;
    }
    inviteOfficer.invite(open, new Somebody(username, row.cell("name"), mail), post);
    return Outcome.NEW;
  }

  private Outcome appoint(Registry.Open open, Staff known, Post post) {
    var held =
        known.posts(open.now()).stream()
            .anyMatch(
                one -> post.unit().equals(one.unit()) && one.functions().equals(post.functions()));
    if (held) {
      return Outcome.SAME;
    }
    appointOfficer.appoint(open, personnel.forChange(open, known.person()), post);
    return Outcome.CHANGED;
  }

  /// A file without addresses leaves them as they are.
  private boolean noted(Registry.Open open, Staff known, String mail) {
    return !mail.isEmpty() && noteMailAddress.note(open, known.person(), mail);
  }

  /// By its full name, or by its short name when that is one unit's only.
  private Unit unit(Registry.Open open, String name, Refusal unknown) {
    return units
        .named(open.district(), name)
        .orElseThrow(() -> new Refused(unknown, Map.of("unit", name)));
  }

  private String site(Registry.Open open, String name) {
    var all = units.sites(open.district());
    return all.stream()
        .filter(site -> site.id().equals(name) || site.name().equals(name))
        .map(Site::id)
        .findFirst()
        .orElseGet(() -> name.isEmpty() && all.size() == 1 ? all.getFirst().id() : name);
  }

  private static UnitKind kind(String text) {
    var kind = KINDS.get(text);
    if (kind == null) {
      throw new Refused(Refusal.UNIT_KIND_UNKNOWN);
    }
    return kind;
  }

  private static Set<OfficerFunction> functions(String text) {
    var functions = EnumSet.noneOf(OfficerFunction.class);
    for (var name : text.split("[、,，;；\\s]+")) {
      var function = FUNCTIONS.get(name);
      if (function == null) {
        throw new Refused(Refusal.FUNCTIONS_MISSING);
      }
      functions.add(function);
    }
    return Set.copyOf(functions);
  }

  private static Instant beginning(String text, Registry.Open open) {
    return text.isEmpty() ? open.now() : day(text, open);
  }

  /// As people write days into tables: 2026-03-01, 2026/3/1 or 2026年3月1日.
  private static Instant day(String text, Registry.Open open) {
    try {
      var day =
          text.isEmpty()
              ? open.now().atZone(OFFICE_TIME).toLocalDate()
              : date(text.replaceAll("[年月/.]", "-").replace("日", "").split("-"));
      return day.atStartOfDay(OFFICE_TIME).toInstant();
    } catch (DateTimeException | NumberFormatException _) {
      throw new Refused(Refusal.DAY_UNREADABLE);
    }
  }

  private static LocalDate date(String[] parts) {
    if (parts.length != 3) {
      throw new Refused(Refusal.DAY_UNREADABLE);
    }
    return LocalDate.of(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
