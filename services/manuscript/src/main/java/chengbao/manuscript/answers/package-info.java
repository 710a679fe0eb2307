/// Two questions every reviewer asks by hand: what became of last year's plan, and which measure
/// meets which shortcoming.
@org.jspecify.annotations.NullMarked
package chengbao.manuscript.answers;
