package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.submission.ReadTree;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The tree of the district's units.
///
/// @param sought what was looked for by name or code
/// @param day the day it is shown of, empty for now
@CheckedTemplate(basePath = "register")
record UnitsPage(List<Crumb> crumbs, String sought, String day, int all, List<Line> lines)
    implements TemplateInstance {

  /// @param indent one wide space for each level
  record Line(
      String id,
      String indent,
      String name,
      String shortName,
      String kind,
      String areaCode,
      String creditCode,
      int officers,
      List<String> doubts) {
    static Line of(ReadTree.Line line) {
      var unit = line.unit();
      return new Line(
          unit.id().toString(),
          "　".repeat(line.depth()),
          unit.name(),
          unit.shortName(),
          unit.kind().code(),
          unit.areaCode(),
          unit.creditCode(),
          line.officers(),
          UnitWords.keys(line.doubts()));
    }

    public String kindKey() {
      return UnitWords.kind(kind);
    }

    boolean matches(String sought) {
      return name.contains(sought)
          || shortName.contains(sought)
          || areaCode.startsWith(sought)
          || creditCode.startsWith(sought);
    }
  }
}
