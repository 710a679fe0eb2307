package chengbao.manuscript;

import java.util.Locale;

/// The script a source was written in. Portals with a 繁體 switch serve machine-made traditional
/// text; reports are filed in simplified.
public enum Script {
  SIMPLIFIED,
  TRADITIONAL,
  MIXED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
