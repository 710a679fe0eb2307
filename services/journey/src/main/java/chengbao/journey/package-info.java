@org.jspecify.annotations.NullMarked
package chengbao.journey;
