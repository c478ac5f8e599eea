export default `
mối hàn chì trên bo mạch bị nguội, nhìn thì dính mà lắc nhẹ là chập chờn.
thiếc chảy cầu nối hai chân IC nhỏ xíu, phải lấy dây đồng bện hút bớt ra.
kem hàn để ngoài tủ lạnh cả buổi nên khô quánh, in qua khuôn bị thiếu góc.
máy gắp đặt linh kiện bắn rơi điện trở như mưa, thổi đầu hút ra thấy kẹt bụi.
linh kiện dựng đứng như bia mộ sau lò hồi lưu là vì hai đầu chảy không cùng lúc.
profin nhiệt của lò gồm bốn vùng: gia nhiệt, ngâm, chảy và làm nguội.
chân bi dưới con chip nứt ngầm, chỉ có chụp tia X mới thấy được lỗ rỗng.
trợ hàn còn sót lại trắng như muối, gặp trời nồm thì rò điện gây lỗi lung tung.
rửa bo bằng sóng siêu âm có thể làm hỏng thạch anh với cảm biến con quay.
công nhân quên đeo vòng tĩnh điện, cả khay chip chết im mà bên ngoài vẫn bóng lộn.
sàn chống tĩnh điện lâu ngày bám bẩn, đo điện trở vọt lên quá mức cho phép.
vì sao bo nguồn của máy cho cá ăn cứ vài tháng lại phù tụ?
tụ hoá rẻ tiền chịu được có tám mươi lăm độ, đặt sát cục tản nhiệt thì sống sao nổi.
điện ở quê lúc lên hai trăm sáu, lúc tụt còn trăm bảy, đồ điện tử nào chịu cho thấu.
mạch nguồn xung kêu rít nhỏ như muỗi, sờ biến áp nóng ran.
lớp phủ chống ẩm bo mạch gồm acrylic, silicon hoặc parylen, tuỳ môi trường mà chọn.
kiến bò vào công tắc quạt làm tổ, bật lên nghe nổ lách tách.
remote bấm liệt phím, lấy ruột bút chì tô lên nút cao su thì bấm lại được.
tivi bị sọc ngang, thợ hơ nóng dải cáp rồi ép lại nhưng vài tuần sau bệnh cũ tái phát.
tiệm sửa điện thoại đầu hẻm thay màn hình lấy liền, hàng zin hay hàng lô phải hỏi cho kỹ.
pin lithium phồng lên đội cả nắp lưng, đừng có lấy kim chọc kẻo cháy nhà.
bình ắc quy xe điện ghép từ pin cũ không đồng đều nên chạy vài cây số đã cạn.
mạch quản lý pin phải cân bằng từng cell, cell nào yếu sẽ kéo cả bộ xuống.
hàn chấm dải niken lên đầu pin mà dòng lớn quá thì thủng vỏ, rò chất điện phân.
đèn LED năng lượng mặt trời quảng cáo ba trăm oát, soi chưa sáng bằng cái bóng tròn.
chip LED bị ám vàng vì keo phủ xuống cấp, quang thông sụt phân nửa sau hai năm.
chúng tôi muốn thiết kế bộ đếm cá giống bằng camera, độ chính xác trên chín lăm phần trăm.
cá bơi chồng lên nhau nên thuật toán hay đếm sót, anh em có cách nào tách ra không?
cho cá chảy qua máng hẹp một lớp nước mỏng có đèn nền, ảnh rõ bóng thì đếm dễ hơn.
đầu đo pH ngâm ao tôm vài bữa đóng rong nhớt, số đọc đứng im một chỗ.
cảm biến ôxy hoà tan dùng màng phải thay dung dịch, loại quang thì đỡ phải chăm hơn.
gắn chổi gạt tự động lau đầu dò mỗi tiếng một lần, hết cảnh lội xuống ao chùi.
cảm biến độ ẩm đất chân mạ bị ăn mòn cụt ngủn sau một mùa tưới phân.
loại điện dung phủ sơn kín lâu hư hơn nhưng phải hiệu chuẩn lại cho từng loại đất.
trạm thời tiết tự động trên đồi chè mất sóng hoài, dữ liệu thủng từng khoảng.
dùng mạng LoRa truyền xa năm cây số, pin mặt trời bé bằng bàn tay là đủ nuôi.
bộ điều khiển lập trình được nhớ chương trình trong bộ nhớ, mất điện pin nuôi hết là trắng.
thằng kỹ sư cũ nghỉ việc đặt mật khẩu PLC, giờ cả nhà máy bó tay.
màn hình cảm ứng chai chỗ nút chạy, công nhân phải lấy đầu bút gõ mạnh mới ăn.
bộ điều khiển PID chỉnh khâu tích phân lớn quá nên nhiệt độ cứ dao động lên xuống.
để chế độ tự dò tham số chạy một vòng, xong tinh chỉnh bằng tay chút đỉnh là êm.
van điện đóng mở lắt nhắt suốt ngày mau hỏng, nên đặt thêm vùng chết.
cảm biến tiệm cận dính mạt sắt báo có hàng hoài, cánh tay cứ thò ra kẹp không khí.
cảm biến quang không bắt được chai trong suốt, đổi qua loại phân cực có gương thì tốt.
siêu âm đo mức bồn có bọt thì nhảy số linh tinh, ra đa mới xuyên qua được.
phao điện kẹt cặn làm bơm chạy cạn, cháy phốt trong một đêm.
loadcell đặt lệch tâm, ba chân chịu một chân treo nên cân lúc thừa lúc thiếu.
robot gắp hàng chạy nhanh quá nên giác hút tuột, thùng bay đập vào rào chắn.
chén hút cao su xơ cứng, hở mép, đồng hồ chân không lên không nổi sáu mươi.
tay gắp mềm mô phỏng vòi bạch tuộc, cầm trái cà chua chín mà không dập.
robot hái ớt dưới tán lá rậm nhận nhầm lá đỏ thành quả, năng suất còn thua bà cụ.
lập trình bằng cách cầm tay kéo robot đi theo quỹ đạo, nó nhớ rồi lặp lại.
mỗi sáng phải cho robot về gốc toạ độ, quên là nó quẹt gãy đầu hàn.
khu vực robot làm việc có rèm quang an toàn, thò chân vào là dừng phắt.
robot cộng tác chạy chậm, gặp vật cản thì tự khựng nên không cần lồng sắt.
xe tự hành kéo hàng bám vạch từ dưới sàn, gặp vũng dầu là trượt khỏi đường.
tính ra một con robot thay được hai người, ba năm là thu lại vốn nếu chạy đủ hai ca.
ông chủ nói robot không biết xin nghỉ, nhưng nó hỏng thì cả dây chuyền nghỉ theo.
chị em lo mất việc, thì thầm với nhau lúc máy mới được chở về.
giám đốc trấn an rằng không ai bị đuổi, chỉ chuyển sang khâu kiểm tra nhẹ nhàng hơn.
máy phân loại cà phê bằng màu bắn lộn hạt tốt ra ngoài, phí phạm quá chừng.
camera bị loá vì ánh đèn trần phản chiếu lên vỏ bao bóng.
chụp ảnh dưới ánh sáng vòm khuếch tán thì vết xước trên nắp lon mới hiện ra rõ.
phần mềm học từ hai nghìn tấm ảnh lỗi mà gặp kiểu lỗi mới vẫn cho qua tỉnh bơ.
cần cân bằng giữa bắt nhầm và bỏ sót, siết quá thì hàng tốt bị loại oan.
nhân viên kiểm hàng nhìn suốt tám tiếng, cuối ca mắt mờ, lỗi lọt như cá qua lưới rách.
xoay vị trí mỗi hai giờ cho đỡ mỏi, tỉ lệ lọt lỗi giảm trông thấy.
bảng kiểm soát thống kê có bảy điểm liền nhau đi lên, chưa vượt giới hạn cũng phải dừng xem.
chỉ số năng lực quá trình mới đạt một phẩy một, khách đòi ít nhất một phẩy ba ba.
ba người đo cùng một chi tiết ra ba kết quả, trước hết phải đánh giá lại hệ thống đo.
mẫu chuẩn giới hạn treo ngay chuyền, cái nào nhạt hơn mẫu trái hoặc đậm hơn mẫu phải thì loại.
hàng lỗi bỏ vào thùng đỏ có khoá, cấm ai tự ý nhặt ra trộn vô hàng đạt.
lô bị khiếu nại truy ngược ra đúng ngày thay cuộn dây mới của nhà cung cấp khác.
vẽ biểu đồ xương cá, ai cũng góp một nhánh, cuối cùng lộ ra cái giẻ lau có dầu.
tám mươi phần trăm lỗi tới từ hai nguyên nhân, vậy dồn sức mà trị hai cái đó trước đã.
đoàn đánh giá ISO hỏi quy trình, tổ trưởng ấp úng vì chỉ làm theo thói quen.
sổ sách đẹp như mơ mà xuống xưởng thì thùng hàng không có lấy một cái nhãn.
kiểm đầu vào qua loa, nhựa khác mác trộn lẫn, đến khi vỡ hàng loạt mới ngã ngửa.
ai làm ra lỗi người ấy tự sửa và viết lại nguyên nhân, không phạt tiền nhưng phải nói thật.
công nhân sợ bị trừ lương nên giấu nhẹm lỗi, đó mới là cái đáng ngại.
tiếp thu ý kiến, công ty thưởng năm chục nghìn cho mỗi sáng kiến dù nhỏ.
chị Hạnh nghĩ ra cái khay nghiêng bằng ống nhựa, khỏi phải cúi nhặt, thế là đỡ đau lưng.
bố trí dụng cụ vừa tầm với, bên trái lấy phôi, bên phải bỏ thành phẩm.
bỏ cái thao tác thừa xoay người lấy băng keo, mỗi ngày tiết kiệm được gần nửa tiếng.
hàng bán thành phẩm ùn giữa hai khâu, đi không có chỗ đặt chân.
thẻ kanban treo theo thùng, hết thùng thì thẻ quay về báo khâu trước làm tiếp.
cứ tưởng sản xuất cho nhiều là lời, ai ngờ chôn vốn trong kho gần chục tỷ.
đổi khuôn mất bốn tiếng, chuẩn bị sẵn ngoài máy thì rút xuống còn bốn mươi phút.
đèn tháp nhấp nháy vàng mà không ai chạy tới, lâu dần người ta lờn.
số liệu sản lượng ghi tay cuối ca thường làm tròn cho đẹp, thực tế lệch xa.
gắn bộ đếm lên máy, số nhảy thẳng về văn phòng, giám đốc coi bằng điện thoại.
mất mạng là phần mềm đơ, kho không xuất được hàng, xe tải xếp hàng dài ra cổng.
máy chủ cũ đặt gầm cầu thang, bụi bám, quạt kêu rè rè sắp tắt thở.
dữ liệu ba năm bị mã hoá đòi tiền chuộc, may mà còn bản sao trong ổ cứng rời.
đừng cắm USB lạ vào máy điều khiển, virus nó lây từ đó chứ đâu.
nhập mã vạch sai một số, phần mềm báo âm kho, kế toán kêu trời.
đồng bộ giờ giữa các máy lệch vài phút làm biểu đồ chồng chéo không hiểu nổi.
tín hiệu bốn đến hai mươi miliampe đứt dây thì tụt về không nên biết ngay là hỏng.
nhiễu từ máy hàn điểm làm vi điều khiển tự khởi động lại giữa chừng.
thêm tụ lọc sát chân nguồn, kẹp lõi ferit vào dây là hết treo.
opto cách ly giữ cho phần mạch yếu khỏi chết lây khi tải cảm phóng ngược.
đi-ốt dập xung mắc song song cuộn rơ le mà thợ gắn ngược cực thì nổ cái tách.
mosfet đánh thủng, máy hàn inverter chỉ còn quạt quay phe phé.
đồng hồ vạn năng để thang ôm mà chọc vào ổ điện, khói bay lên là phải.
mỏ hàn không nối đất truyền xung làm chết con vi xử lý đắt tiền.
cuộn cảm quấn lõi xuyến bằng tay chừng tám chục vòng, dây êmay trầy là chạm.
thiết kế mạch in đi đường nguồn mảnh quá, nóng bong cả lá đồng.
bo bốn lớp có mặt đất liền khối nên nhiễu bức xạ giảm hẳn khi đem đo.
đặt làm bo mẫu bên Thâm Quyến, năm ngày tới tay, chỉ hai đô một tấm.
linh kiện khan hiếm, con chip trước ba chục nghìn nay hét tới nửa triệu.
mua phải chip mài chữ in lại, nạp chương trình báo sai mã nhận dạng.
lắp ráp thủ công thì mỗi em một ngày cắm được tám trăm con tụ là cùng.
máy hàn sóng khuấy thiếc nóng chảy thành gợn, bo lướt qua một lượt là dính hết chân.
xỉ thiếc nổi lên phải hớt, trộn bột khử thì thu lại được phân nửa.
thiếc không chì cần nhiệt cao hơn ba chục độ, mỏ hàn mau rỗ đầu.
khói nhựa thông hít nhiều gây hen, mỗi chỗ ngồi nên có vòi hút.
dây cáp bấm cốt lỏng, rung xe vài tháng là đứt ngầm trong vỏ.
kéo thử lực tuốt đầu cốt, dưới bốn ký là phải chỉnh lại chày bấm.
bó dây điện xe máy đi qua cổ lái bẻ qua bẻ lại nên gãy ruột.
giắc cắm chống nước lắp thiếu vòng cao su, đi qua vũng ngập là chết máy.
loa rè do màng rách, tháo dán giấy bản tạm nghe cũng ấm ra phết.
tai nghe hàng chợ đeo một bên tịt tiếng, dây đứt ngay gốc giắc.
micro hú vì đặt trước thùng loa, kéo lùi ra sau là hết.
ampli đèn hum ù ù, nối mát sao lại một điểm cho sạch.
tủ lạnh không lạnh mà lốc vẫn chạy, coi chừng xì dàn nóng chìm trong vách.
nồi cơm điện nhảy nút sớm, cơm sống sượng vì mâm nhiệt cong.
bếp từ báo lỗi nồi nhỏ, lau mặt kính khô ráo lại nấu bình thường.
máy nước nóng rò điện tắm giật tê tay, tháo ra thanh đốt nứt toác đóng vôi.
lò vi sóng đánh lửa bên trong do miếng mica cháy than hoá.
quạt trần lắc lư như say rượu, kê thêm đồng xu lên một cánh cho cân.
máy bơm đèn vườn hẹn giờ bằng công tắc cơ, bánh răng nhựa mẻ chạy trễ cả tiếng.
khoá vân tay ngoài cổng gặp mưa không nhận, đứng lắc cửa ướt như chuột lột.
camera an ninh ban đêm mờ tịt vì nhện giăng trước mắt hồng ngoại.
đầu ghi hú quạt, ổ cứng lạch cạch, coi lại đúng hôm mất trộm thì trống trơn.
cửa cuốn nửa đêm tự mở, hoá ra trùng mã với tay điều khiển của nhà bên.
đèn đường cảm biến cháy suốt ban ngày do mắt quang bị phân chim che.
xin báo giá tủ điện điều khiển mười hai bơm luân phiên, có màn hình và nhắn tin.
đơn vị thi công đi dây bừa, mở cửa tủ ra như tổ quạ, chẳng có lấy một số hiệu.
kéo lại toàn bộ, bó gọn, luồn máng, dán nhãn hai đầu, giờ nhìn sướng con mắt.
aptomat tép nhảy hoài dù tải nhẹ, siết lại ốc thì thấy đầu dây cháy xém.
dây nhôm nối dây đồng trực tiếp bị ăn mòn, mối nối nóng chảy vỏ.
cầu dao nắp vỡ thay dây chì bằng dây đồng, đúng là điếc không sợ súng.
chống sét lan truyền đèn chuyển màu đỏ rồi mà chủ nhà tưởng trang trí.
trạm biến áp ấp quá tải, tối tối đèn đỏ như trái ớt, quạt quay đếm được cánh.
điện mặt trời mái nhà buổi trưa dư công suất phải cắt, tối lại mua giá cao.
tấm pin dính bụi và phân chim mất gần hai chục phần trăm sản lượng.
vết nứt ngầm trên tấm quang điện nhìn bằng ảnh phát quang thấy như sét đánh.
inverter hoà lưới báo điện áp cao, tắt mở cả chục lần một ngày.
lưu trữ bằng bình cũ xe nâng rẻ nhưng hao, châm nước mỏi tay.
tuabin gió nhỏ ngoài đảo cánh gãy sau bão, muối ăn hết mối hàn chân cột.
thầy trò trường cao đẳng lắp mô hình máy phân loại trứng theo khối lượng.
trứng lăn qua sáu cửa cân, đòn gạt nhẹ nhàng đẩy vào khay êm ru.
soi trứng ấp bằng đèn LED và camera, loại được trứng trắng không phôi từ ngày thứ bảy.
máy ấp tự chế nhiệt chênh giữa các khay một độ rưỡi, gà nở lai rai.
thêm quạt đảo gió nhỏ và dời cảm biến ra giữa buồng, tỉ lệ nở lên rõ rệt.
nhà lưới trồng dưa gắn rèm tự động, trời u ám nó kéo ra kéo vô như giỡn.
châm phân tự động theo độ dẫn điện, bơm hút nghẹt tinh thể lân trắng.
máy bay không người lái phun thuốc rơi xuống ruộng vì từ trường lệch.
cánh quạt mẻ một chút mà rung cả khung, hình chụp nhoè như rung tay.
học lái drone mất một tuần, thi sát hạch còn khó hơn bằng xe hơi.
cán bộ hỏi dữ liệu ấy là của ai, ai được quyền bán, cả hội trường im phăng phắc.
đề nghị làm rõ phạm vi bản quyền phần mềm trước khi ký nghiệm thu.
mã nguồn bàn giao thiếu chú thích, người sau đọc như đọc bùa.
bên viết phần mềm hẹn tuần tới, tuần tới rồi lại tuần tới nữa.
tiền bảo trì hằng năm bằng mười lăm phần trăm giá trị hợp đồng, chưa gồm thuế.
hệ thống cũ chạy bằng máy tính đời hai nghìn lẻ ba, hỏng ổ mềm là thua.
dân văn phòng vẽ biểu đồ đủ màu mà người đứng máy không biết xem để làm gì.
muốn số hoá thì trước hết phải dọn cho ngăn nắp, rác vào ắt rác ra.
chuyển đổi số đâu phải mua cái máy tính bảng rồi phát cho tổ trưởng là xong.
hội thảo nói chuyện bốn chấm không, ngoài kia nông dân vẫn ghi sổ bằng bút bi.
ấy vậy mà có anh nuôi tôm ở Bạc Liêu tự nối được cả chục ao lên điện thoại.
anh bảo lúc đầu dốt đặc, coi mạng riết rồi cũng mần được.
em đang làm đồ án về xe dò đường tránh vật cản, nhờ các anh chỉ cách đọc cảm biến siêu âm cho ổn định.
đọc năm lần rồi lấy trung vị thì bỏ được những giá trị nhảy vọt.
bộ lọc Kalman kết hợp con quay với gia tốc kế cho góc nghiêng mượt mà, ít trôi.
gia tốc kế dán lỏng bằng băng keo xốp thì đo ra toàn rung của miếng xốp.
cảm biến nhiệt ẩm đặt dưới nắng báo bốn mươi lăm độ, che bằng chồng đĩa trắng mới đúng.
giấy quỳ đổi màu chỉ cho biết áng chừng, muốn chắc phải có máy đo cầm tay.
dung dịch chuẩn mở nắp để quên, hiệu chuẩn bằng thứ đó thì càng chỉnh càng sai.
ống mềm lấy mẫu khí đọng nước, đầu dò ôxy trong khói đọc cao giả tạo.
đo bụi bằng tán xạ laser bị sương mù đánh lừa, sáng sớm lúc nào cũng đỏ lòm.
cảm biến khí gas ở bếp ăn tập thể đóng mỡ, xịt thử chẳng thèm kêu.
đầu báo khói gắn sát lỗ gió lạnh nên cháy âm ỉ cả buổi mới hú.
báo giả nhiều quá, bảo vệ tắt luôn chuông, thế là thành vật trang trí.
nhiệt kế hồng ngoại bắn vào inox sáng bóng ra số thấp tè, dán miếng băng đen mới chuẩn.
đầu dò áp suất đóng băng trong kho lạnh, màn hình báo toàn sọc.
cân ô tô tám chục tấn ngập nước hố, hai cảm biến ẩm, tài xế và chủ hàng cãi nhau.
người ta gian lận gắn mạch điều khiển từ xa vào dây cân lúa, bà con bị ăn bớt mỗi tấn mấy chục ký.
cơ quan đo lường niêm chì lại, ai tự ý bẻ sẽ bị phạt nặng.
máy dò kim loại báo loạn vì bánh còn nóng ẩm, phải chỉnh pha theo sản phẩm.
tia X soi xương cá sót trong phi lê, cái xương dăm mảnh như tóc vẫn lọt.
quang phổ cận hồng ngoại đoán độ ngọt dưa mà không cần bổ, sai số chừng nửa độ Brix.
mũi điện tử ngửi phân biệt nước mắm cốt với nước mắm pha, còn đang thử.
que thử nhanh dư lượng thuốc trừ sâu đổi màu sau mười phút, rau muống nào cũng thấy nhạt nhạt.
đọc bằng mắt mỗi người một ý, chụp bằng ứng dụng điện thoại thì khách quan hơn.
thiết bị cầm tay phải chịu được rơi từ độ cao một mét và mưa hắt.
vỏ hộp in 3D đẹp mã nhưng để trong cabin nắng nóng là xệ xuống.
bước ren nhựa vặn vài lần đã tuôn, nên cấy đai ốc đồng bằng mỏ hàn nóng.
sợi in hút ẩm kêu lụp bụp ở đầu đùn, bề mặt lông lá như mạng nhện.
lớp đầu không bám bàn, cuộn lại thành nùi, sáng ra thấy một mớ mì sợi.
quét chút keo dán giấy lên mặt kính, nâng bàn lên sáu chục độ là dính chặt.
in bằng nhựa lỏng chiếu sáng cho chi tiết sắc sảo mà giòn, mùi hôi khó ngửi.
máy khắc laser đốt chữ lên ly tre, khói ám vàng, lau bằng cồn là sạch.
ống phát laser CO2 yếu dần, chỗ cắt đứt chỗ còn dính, phải thay nước làm mát sạch.
máy cắt rãnh tự động kẹp chặt tấm alu mà chân không hút yếu nên xô lệch.
tự chế máy CNC bằng ray trượt tháo xe in cũ, cắt gỗ dày là rung bần bật.
bộ điều khiển trục giá rẻ mất bước khi chạy nhanh, giảm gia tốc thì hết.
nút dừng khẩn cấp đấu thường hở, dây đứt thì bấm cũng bằng không.
mạch an toàn phải đấu kép, một kênh hỏng kênh kia vẫn cắt được nguồn.
tháo công tắc cửa cho tiện thao tác rồi quấn băng keo, hành động ấy không thể chấp nhận.
đèn báo lỗi đỏ quạch, tra sách thì tiếng Hàn, gọi hãng họ hẹn mai.
mang điện thoại dịch chữ trên màn hình, dịch ra câu nào câu nấy buồn cười.
tài liệu hướng dẫn tiếng Việt ngắn gọn, có hình chụp từng bước là thứ anh em thợ quý nhất.
trung tâm bảo hành đặt ở Hà Nội mà máy nằm tuốt Cà Mau, gửi đi gửi về cả tháng.
đội kỹ thuật trực tuyến kết nối từ xa, chỉnh một tham số là máy chạy ngon ơ.
mạng Internet chập chờn, đang nạp chương trình thì rớt, bo thành cục gạch.
phải có nút khôi phục về bản gốc phòng khi cập nhật lỗi.
đèn tín hiệu ao nhấp nháy xanh là bình thường, đỏ là thiếu khí, vàng là mất điện lưới.
bà con không rành chữ thì nghe còi, một hồi dài là chạy ra bờ ao liền.
gửi tin nhắn mất phí, chuyển qua gọi nháy máy cho đỡ tốn.
giá cả bộ chừng sáu triệu thì nhà nông ráng được, trên mười triệu ai cũng lắc đầu.
cho thuê theo vụ, cuối vụ trúng mới trả tiền, cách này nghe được đa.
thử nghiệm tại hai mươi hộ ở Đầm Dơi, mười tám hộ xin dùng tiếp.
hai hộ bỏ vì cua kẹp đứt dây cảm biến với lại muối ăn mục hộp nối.
rút kinh nghiệm, nhóm luồn dây trong ống nhựa và đổ keo kín đầu giắc.
tuổi thọ pin dự phòng công bố năm năm nhưng nắng miền Trung chỉ được phân nửa.
sản phẩm đã qua thử nghiệm tương thích điện từ và được cấp dấu hợp quy.
mẫu nguyên dạng chạy tốt trong phòng, ra đồng là sinh chuyện đủ kiểu.
nhà đầu tư hỏi bao giờ hoà vốn, nhóm sinh viên nhìn nhau ú ớ.
vườn ươm cho mượn chỗ ngồi, máy hàn, máy hiện sóng, chỉ cần đăng ký trước một ngày.
quỹ đổi mới công nghệ hỗ trợ tối đa một nửa chi phí thử nghiệm, phần còn lại tự lo.
hồ sơ đăng ký sáng chế bị từ chối vì bài báo cáo đã đăng công khai trước đó.
muốn giữ bí mật thì ký thoả thuận trước khi mở nắp hộp cho người ta coi.
chất keo tản nhiệt khô cứng như vữa, chip nóng chín mươi độ là tự hạ xung.
máy tính xưởng cưa mở ra cả nắm mùn, thổi một phát mù mịt.
máy in mã hạn dùng phun lem, đầu phun đóng mực, lau bằng dung môi mỗi sáng.
ngày sản xuất in trùng ngày mai, đoàn thanh tra lập biên bản tại chỗ.
băng mực nhiệt nhăn làm chữ đứt đoạn, chỉnh lại lò xo hai đầu cho cân.
máy quét chữ trên nhãn báo đạt trong khi chữ mất dấu, tiếng Việt rắc rối vậy đó.
chíp thẻ gắn tai bò đọc được cách một gang, trời mưa bùn bám thì ì ra.
cổng đọc thẻ đặt lối vắt sữa, con nào cho bao nhiêu lít máy nhớ hết.
vòng cổ đếm nhịp nhai lại báo bò lên giống chính xác hơn người canh đêm.
chó rượt robot cho gà ăn, nó cứ tưởng con vật lạ.
robot lau tấm pin trượt dốc rơi từ mái tôn xuống sân vỡ tan.
robot hút bụi quấn tóc, kẹt dưới gầm giường kêu cứu tít tít.
cánh tay sáu bậc tự do gặp điểm kỳ dị thì các khớp quay tít mù không kiểm soát.
bộ giảm tốc sóng điều hoà mòn, đầu tay máy lắc lư cỡ nửa ly.
phanh khớp nhả ra mà không đỡ, cánh tay đổ sụp xuống bàn gá.
hàn điểm robot dính điện cực, đầu đồng toè nấm, sau vài trăm điểm phải gọt.
dò đường hàn bằng laser, khe hở thay đổi thì tự bù biên độ lắc.
thị giác ba chiều nhặt chi tiết nằm ngổn ngang trong thùng, thỉnh thoảng kẹp trúng hai cái.
tốc độ băng và camera không khớp nên vòi khí thổi hụt, hạt đen vẫn trôi theo hạt trắng.
máy tách màu gạo một giờ sáu tấn, vòi thổi nghẹt một con là thấy sọc đen.
van khí đóng ngắt trong hai phần nghìn giây, tuổi thọ tính bằng tỉ lần.
máy đóng gói que kem bị lệch mắt đọc vạch, chữ trên vỏ đứt làm hai khúc.
chiết rót nước mắm bọt trào, phải nhấn vòi sát đáy rồi nâng lên từ từ.
rót dầu ăn hụt mười mililít mỗi chai thì người tiêu dùng thiệt, dư mười thì xưởng lỗ.
vặn nắp tự động lúc chặt lúc lỏng vì ly hợp từ mòn, kiểm bằng đồng hồ mômen.
dò rò lon bằng buồng chân không, lon hở phình ra báo liền.
xếp thùng lên pa-lét bằng tay oằn lưng, máy xếp bốn trục làm cái vèo.
quấn màng co căng quá bóp méo thùng, lơi quá thì xe thắng gấp đổ nghiêng.
xe nâng đâm trụ kệ, kệ xiêu vẹo, may mà chưa đổ theo kiểu quân bài đô-mi-nô.
kho lạnh tự động hai mươi tầng, người ngồi ngoài bấm, cần trục chui vô lấy.
tồn kho quét bằng máy bay mini, đọc nhầm mã do đèn chói.
số sê-ri dập lên vỏ máy mờ tịt, muốn tra bảo hành phải tán bột phấn đọc.
thư cảm ơn của khách được treo trang trọng ở phòng họp, thư chê thì giấu biệt.
tôi đề nghị treo cả hai, có vậy anh em mới biết mình đang đứng đâu.
cuối tháng ba phòng kinh doanh phải nộp bảng theo dõi khiếu nại cho ban giám đốc.
vui lòng giữ hoá đơn và tem để được đổi mới trong bảy ngày đầu tiên.
xin lỗi quý khách, đường dây đang bận, mời chị để lại số, chúng em sẽ gọi lại ngay.
có phải cái máy này đấu hai trăm hai chục vôn không, hay là điện Nhật một trăm?
cắm nhầm rồi, nổ cầu chì, mùi khét um lên, thôi xong.
đem ra chú Năm điện tử đầu cầu, chú hít hít cái rồi bảo cháy con điều áp.
đúng y, thay hết mười lăm ngàn, chú còn cho thêm ly trà đá.
ngày xưa sửa radio bóng đèn, thử bằng ngón tay ướt nghe loa ù là còn sống.
thời buổi giờ một con chip bằng hạt gạo, không kính hiển vi là thua.
chị em chuyền bo gắp linh kiện bằng nhíp, mắt dán vào kính lúp, im như tờ.
giờ giải lao mười phút, ùa ra uống nước, xoay cổ răng rắc.
dây chuyền chạy bốn mươi hai giây một sản phẩm, chậm một người là dồn cục cả hàng.
em mới vô, tay run, làm rớt bo hoài, tổ phó nhẹ nhàng bảo từ từ thôi em.
khâu vặn vít lực không đều, nắp hở một bên, nước vô.
dùng tua vít điện đặt mômen, đủ lực nó tự nhả kêu cạch một tiếng.
vít tự ren bắt vào trụ nhựa siết hai lần là nát, ra ngoài lỏng le.
dán mút cách âm lệch, lỗ loa bị bịt, khách kêu tiếng nghe như trong hũ.
màn hình có điểm chết, ba điểm trở lên mới được đổi, quy định hãng nó vậy.
bụi lọt giữa hai lớp kính khi ép, phòng sạch kiểu gì mà để lọt sợi lông vải.
phòng sạch cấp mười nghìn phải mặc áo liền mũ, chỉ hở đôi mắt.
chênh áp giữa trong và ngoài mười lăm pascal, cửa mở hai lớp không bao giờ cùng lúc.
lọc khí hiệu suất cao thủng một lỗ kim là hạt đếm tăng vọt.
công nhân nữ không được đánh phấn, vì hạt phấn rơi xuống tấm wafer là hỏng.
keo epoxy đổ khuôn sủi bọt, hút chân không trước mới trong.
tụ gốm nứt do bẻ bo bằng tay, nên tách bằng dao quay.
đồ gá kiểm chức năng kim mòn, bo tốt báo hỏng, bo hỏng báo tốt.
lão hoá bốn mươi tám tiếng ở năm mươi độ loại được những con yểu mệnh.
rung lắc, sốc nhiệt, phun sương, toàn bài kiểm tra hành hạ cho lòi bệnh.
thả rơi sáu mặt, tám góc, mười hai cạnh, thùng móp mà máy còn chạy mới cho qua.
tỉ lệ bảo hành ba phần trăm nghe nhỏ, nhân lên hai vạn cái thì khủng khiếp.
đổi nhà cung cấp tụ, tỉ lệ ấy rớt còn nửa phần trăm, đúng là tiền nào của nấy.
`
