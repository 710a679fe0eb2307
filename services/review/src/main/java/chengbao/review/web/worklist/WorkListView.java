package chengbao.review.web.worklist;

import chengbao.look.Written;
import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Order;
import chengbao.review.CaseLines.Place;
import chengbao.review.CaseLines.Standing;
import chengbao.review.ListCases;
import chengbao.review.ListCases.WorkList;
import io.quarkus.qute.TemplateData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work list of an office.
///
/// @param command a fresh id; each row's claim has its own made of it
/// @param now to say how long a case has rested
@TemplateData
record WorkListView(WorkList list, Asked asked, String command, String submission, Instant now) {

  /// @param count absent for what is decided, which nobody counts
  @TemplateData
  record Tab(String state, @Nullable Integer count, boolean current) {
    public String key() {
      return "tab_" + state.replace('-', '_');
    }
  }

  /// @param days worked since it came to where it is
  @TemplateData
  record Row(ListCases.Row row, int days, String command) {
    public CaseLine line() {
      return row.line();
    }

    /// Whether it waits at this office to be claimed by the reader.
    public boolean claimable() {
      return line().standing() == Standing.WAITING && !row.barred();
    }

    public String tag() {
      return switch (line().standing()) {
        case WAITING, CLAIMED, WITH_UNIT -> line().state();
        case DECIDED -> line().state().equals("decided") ? decided() : "endorsed";
      };
    }

    public String kindKey() {
      return "kind_" + line().unitKind().replace('-', '_');
    }

    public String others() {
      return String.join("、", row.others());
    }

    private String decided() {
      return "published".equals(line().publicState()) ? "published" : "approved";
    }
  }

  public List<Tab> tabs() {
    return List.of(
        tab(Standing.WAITING),
        tab(Standing.CLAIMED),
        tab(Standing.WITH_UNIT),
        tab(Standing.DECIDED));
  }

  private Tab tab(Standing standing) {
    return new Tab(Asked.code(standing), list.open().get(standing), standing == list.standing());
  }

  public int waiting() {
    return list.open().getOrDefault(Standing.WAITING, 0);
  }

  public String state() {
    return Asked.code(Objects.requireNonNull(list.standing()));
  }

  public boolean isOpen() {
    return list.standing() != Standing.DECIDED;
  }

  /// Whether some of the page could be decided together by the reader.
  public boolean isBulk() {
    return list.standing() == Standing.CLAIMED && list.rows().stream().anyMatch(this::together);
  }

  /// Held by the reader, and nothing in it that has to be explained.
  public boolean together(ListCases.Row row) {
    var holder = row.line().holder();
    var behalf = list.reader().behalf();
    return row.line().findings() == 0
        && !row.barred()
        && holder != null
        && (holder.equals(list.reader().person())
            || (behalf != null && holder.equals(behalf.person())));
  }

  public boolean isNarrowed() {
    return asked.narrowed().isAnything();
  }

  public boolean isHolder(String person) {
    return asked.holder().equals(person);
  }

  public List<String> orders() {
    return List.of("rested", "due", "submitted", "unit", "findings");
  }

  public String order() {
    return asked.order().name().toLowerCase(Locale.ROOT);
  }

  public List<String> kinds() {
    return List.of("sub-district", "district-bureau", "district-government");
  }

  public String key(String prefix, String code) {
    return prefix + code.replace('-', '_');
  }

  /// Levels to filter by; no chain in use is longer.
  public List<Integer> levels() {
    return List.of(1, 2, 3);
  }

  /// The list of that standing, narrowed alike.
  public String tabAddress(String state) {
    return address(state, "", "", asked.holder());
  }

  public String holderAddress(String person) {
    return address("claimed", "", "", person);
  }

  public @Nullable String before() {
    Place place = list.before();
    return place == null
        ? null
        : address(state(), "&before=", Asked.written(place), asked.holder());
  }

  public @Nullable String after() {
    Place place = list.after();
    return place == null ? null : address(state(), "&after=", Asked.written(place), asked.holder());
  }

  private String address(String state, String where, String place, String holder) {
    StringBuilder address = new StringBuilder("/cases?state=").append(state);
    add(address, "q", asked.text());
    add(address, "level", asked.level() > 0 ? String.valueOf(asked.level()) : "");
    add(address, "kind", asked.kind());
    add(address, "round", asked.round());
    add(address, "due", asked.due());
    add(address, "findings", asked.findings());
    add(address, "holder", state.equals("claimed") ? holder : "");
    add(address, "sort", asked.order() == Order.RESTED ? "" : order());
    return place.isEmpty()
        ? address.toString()
        : address.append(where).append(Written.inAddress(place)).toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.append('&').append(name).append('=').append(Written.inAddress(value));
    }
  }

  /// A command of its own for each row.
  static String command(String page, CaseLine line) {
    return UUID.nameUUIDFromBytes((page + line.id()).getBytes(StandardCharsets.UTF_8)).toString();
  }

  public String emptyKey() {
    return "empty_" + state().replace('-', '_');
  }

  public String emptyHintKey() {
    return emptyKey() + "_hint";
  }
}
