@org.jspecify.annotations.NullMarked
package chengbao.manuscript.page;
