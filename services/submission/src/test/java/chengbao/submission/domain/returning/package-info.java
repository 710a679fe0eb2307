@org.jspecify.annotations.NullMarked
package chengbao.submission.domain.returning;
