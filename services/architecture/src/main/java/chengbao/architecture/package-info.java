@org.jspecify.annotations.NullMarked
package chengbao.architecture;
