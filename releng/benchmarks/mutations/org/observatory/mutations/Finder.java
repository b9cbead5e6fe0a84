// SPDX-License-Identifier: EPL-2.0
package org.observatory.mutations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Finds the operators of source files, and what each could be mistaken for. */
final class Finder extends TreePathScanner<Void, Void> {

    private static final Map<Kind, String> TURNED = Map.ofEntries(Map.entry(Kind.PLUS, "-"), Map.entry(Kind.MINUS, "+"),
            Map.entry(Kind.MULTIPLY, "/"), Map.entry(Kind.DIVIDE, "*"), Map.entry(Kind.LESS_THAN, "<="), Map.entry(Kind.LESS_THAN_EQUAL, "<"),
            Map.entry(Kind.GREATER_THAN, ">="), Map.entry(Kind.GREATER_THAN_EQUAL, ">"), Map.entry(Kind.EQUAL_TO, "!="),
            Map.entry(Kind.NOT_EQUAL_TO, "=="), Map.entry(Kind.CONDITIONAL_AND, "||"), Map.entry(Kind.CONDITIONAL_OR, "&&"),
            Map.entry(Kind.PLUS_ASSIGNMENT, "-="), Map.entry(Kind.MINUS_ASSIGNMENT, "+="), Map.entry(Kind.MULTIPLY_ASSIGNMENT, "/="),
            Map.entry(Kind.DIVIDE_ASSIGNMENT, "*="));
    private static final Set<String> ONES = Set.of("1", "1.0", "1L");

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final String source;
    private final List<Mutant> found = new ArrayList<>();
    private String method = "";

    private Finder(Trees trees, CompilationUnitTree unit) throws IOException {
        this.trees = trees;
        this.unit = unit;
        source = unit.getSourceFile().getCharContent(true).toString();
    }

    /** The mutants of the files whose names, without ending, are wanted. */
    static List<Mutant> find(JavacTask task, Set<String> wanted) throws IOException {
        var units = new ArrayList<CompilationUnitTree>();
        task.parse().forEach(units::add);
        task.analyze();
        var all = new ArrayList<Mutant>();
        for (var unit : units) {
            var name = Path.of(unit.getSourceFile().toUri()).getFileName().toString().replace(".java", "");
            if (wanted.contains(name)) {
                var finder = new Finder(Trees.instance(task), unit);
                finder.scan(unit, null);
                all.addAll(finder.found);
            }
        }
        return all;
    }

    private int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        var outer = method;
        method = tree.getName().toString();
        super.visitMethod(tree, none);
        method = outer;
        return none;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void none) {
        super.visitBinary(tree, none);
        if (!trees.getTypeMirror(getCurrentPath()).toString().equals("java.lang.String")) {
            turn(tree, tree.getLeftOperand(), tree.getRightOperand());
            if (tree.getKind() == Kind.MINUS && tree.getRightOperand() instanceof LiteralTree one
                    && ONES.contains(source.substring(start(one), end(one)))) {
                add(tree, start(one), end(one), "0");
            }
        }
        return none;
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
        super.visitCompoundAssignment(tree, none);
        turn(tree, tree.getVariable(), tree.getExpression());
        return none;
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void none) {
        super.visitUnary(tree, none);
        if (tree.getKind() == Kind.UNARY_MINUS && !(tree.getExpression() instanceof LiteralTree)) {
            add(tree, start(tree), start(tree) + 1, "+");
        }
        return none;
    }

    private void turn(Tree tree, Tree left, Tree right) {
        var by = TURNED.get(tree.getKind());
        if (by != null) {
            var from = end(left);
            while (Character.isWhitespace(source.charAt(from))) {
                from++;
            }
            var to = from;
            while (to < start(right) && "+-*/<>=!&|".indexOf(source.charAt(to)) >= 0) {
                to++;
            }
            add(tree, from, to, by);
        }
    }

    private void add(Tree tree, int from, int to, String by) {
        var before = source.substring(start(tree), end(tree));
        var after = source.substring(start(tree), from) + by + source.substring(to, end(tree));
        var file = Path.of(unit.getSourceFile().toUri());
        found.add(new Mutant(file, file.getFileName().toString().replace(".java", "") + "." + method, unit.getLineMap().getLineNumber(from),
                from, to, by, flat(before) + " → " + flat(after)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
