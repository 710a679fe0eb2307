@org.jspecify.annotations.NullMarked
package chengbao.review;
