import QtQuick
import QtTest
import Arnold.Controls

Item {
    id: root
    width: 400
    height: 600

    // PNG, which every Qt reads without a plugin.
    readonly property string blackPixel: "data:image/png;base64,"
        + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNg"
        + "AAAAAgABSK+kcQAAAABJRU5ErkJggg=="

    function line(values: var): var {
        return Object.assign({kind: "text", left: "", right: "", mark: "", cells: [], indent: 0,
            align: "left", emphasis: "plain", markColumns: 2, image: ""}, values);
    }

    PrintedPaper {
        id: paper
        width: implicitWidth
        height: implicitHeight
        lines: [
            root.line({kind: "pair", left: "Cherry tomatoes", right: "4.98", mark: "A"}),
            root.line({left: "2 × 2.49", indent: 2}),
            root.line({kind: "pair", left: "2 for €4", right: "−0.98", mark: "A", indent: 2}),
            root.line({kind: "pair", left: "Total EUR", right: "4.00", emphasis: "large"}),
            root.line({kind: "columns", cells: ["VAT", "Net", "Tax", "Gross"]}),
            root.line({kind: "qr", left: "ARNOLD:R1-000001", cells: ["R1-000001", "6 Mar 2026"],
                image: root.blackPixel})
        ]
    }

    TestCase {
        name: "Paper"
        when: windowShown

        function textOf(item: Item, words: string): Item {
            if (item.text === words && item.visible)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = textOf(item.children[i], words);
                if (found)
                    return found;
            }
            return null;
        }
        function leftOf(words: string): real {
            return textOf(paper, words).mapToItem(paper, 0, 0).x;
        }
        function rightOf(words: string): real {
            const item = textOf(paper, words);
            return item.mapToItem(paper, item.width, 0).x;
        }

        function test_details_stand_in() {
            compare(leftOf("Cherry tomatoes"), paper.margin);
            const two = leftOf("2 × 2.49") - paper.margin;
            verify(two > 10 && two < 20, `${two}`);
            compare(leftOf("2 for €4"), leftOf("2 × 2.49"));
        }
        function test_amounts_end_before_the_marks() {
            compare(rightOf("4.98"), rightOf("−0.98"));
            compare(rightOf("4.98"), rightOf("4.00"));
            verify(leftOf("A") > rightOf("4.98"));
            compare(Math.round(rightOf("A")), paper.width - paper.margin);
        }
        function test_columns_end_at_the_edge() {
            compare(leftOf("VAT"), paper.margin);
            compare(Math.round(rightOf("Gross")), paper.width - paper.margin);
            verify(rightOf("Net") < leftOf("Tax"));
        }
        function test_the_number_stands_beside_the_code() {
            verify(leftOf("R1-000001") > paper.margin + 12);
            compare(leftOf("R1-000001"), leftOf("6 Mar 2026"));
        }
    }
}
