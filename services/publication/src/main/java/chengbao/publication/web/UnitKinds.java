package chengbao.publication.web;

import java.util.List;

/// The kinds of units as readers tell them apart, in the order in which pages name them.
public final class UnitKinds {

  public static final List<String> ALL =
      List.of("district-government", "sub-district", "district-bureau", "oversight-office");

  private UnitKinds() {}
}
