package chengbao.manuscript;

import java.util.Locale;

/// The kind of organ a report comes from, as far as its text tells.
public enum UnitKind {
  SUB_DISTRICT,
  DISTRICT_BUREAU,
  DISTRICT_GOVERNMENT;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
