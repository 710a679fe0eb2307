/// What stands beside what: two versions of one report, one report beside others, and a passage
/// that must find its place again after the text was edited.
@org.jspecify.annotations.NullMarked
package chengbao.manuscript.comparison;
