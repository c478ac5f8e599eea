export default `
khoa tụi em có bốn cái máy thở, hai cái kêu báo động suốt mà không ai biết lỗi gì, phải lấy bóng bóp tay thay phiên.
gọi hãng thì hẹn hai tuần, báo giá cái van chín mươi triệu, bệnh viện huyện tiền đâu ra mà duyệt liền.
giường bệnh cũ bánh xe kẹt, đẩy người mổ xong đi qua ngưỡng cửa xóc một cái là bệnh nhân la trời.
nhà giặt bệnh viện quần áo dính máu ngâm chung, mùi nồng nặc, mấy chị giặt nổi mẩn tới khuỷu tay.
rác kim tiêm cho vô chai nước suối vì hết hộp vàng, cô lao công bị đâm, uống thuốc phơi nhiễm cả tháng trời xanh xao.
lò đốt rác y tế hư từ năm ngoái, thuê chở bốn mươi ngàn một ký, ban giám đốc dặn bỏ ít thôi.
nước thải phòng mổ, phòng sản chảy chung cống, bể xử lý nổi bọt, bùn chết đen, nhân viên trực một mình không biết cứu.
nồi hấp dụng cụ cứ hấp xong ướt nhẹp gói, giấy thử đổi màu lem nhem, mổ hay không mổ, trưởng khoa nhíu mày.
thuốc bảo quản hai tám độ mà tủ cúp điện hai lần trong đêm, sáng ra không biết còn xài được hay phải huỷ.
vắc xin đưa lên bản đi bộ bảy tiếng, đá gel chảy hết, cô y sĩ ôm cái phích mà lo cho bốn chục đứa trẻ.
hồ sơ giấy chất đầy kho ẩm, mối ăn bìa, bệnh nhân quay lại hỏi phim cũ thì tìm từ trưa đến tối.
phần mềm bảo hiểm treo giờ cao điểm, hàng trăm cụ ngồi hành lang, có cụ ngất, cô tiếp nhận cũng muốn khóc theo.
bệnh nhân chạy thận ba lần một tuần, nước lọc của máy RO tụt áp, hôm đó cả ca dời sang tối, xe về quê hết chuyến.
ông bác sĩ bảo cần đo đường máu cho dân rẫy, mà que thử mười hai ngàn một que, bà con nói thôi để tiền mua muối.
chân giả phát miễn phí to quá, ông cụ nhét thêm vải, trầy loét, cuối cùng quay lại cây nạng tre.
máy trợ thính rú, bà ngoại tháo ra cất tủ kính, ai tới khoe con mua cho mười hai triệu.
xe lăn nhập bánh nhỏ, đường làng sỏi đá lún, em chế bánh xe đạp vô thì chạy ngon mà không ai chịu đăng kiểm.
tiệm thuốc tây của chị mất điện ẩm mốc, viên sủi chảy, đếm hạn dùng bằng tay, sót một hộp là bị phạt mười triệu.
phòng răng có cái máy hút yếu, nước miếng văng, tiếng khoan làm đứa nhỏ giật mình cắn trúng ngón tay em.
đúc răng sứ màu lệch, cấn lợi, gửi labo dưới thành phố năm ngày lên, bệnh nhân nhai bằng một bên cả tháng.
phòng khám thú cưng chụp phim bằng cái máy cũ của người, mỗi lần chụp con mèo chạy vòng vòng, hình mờ như sương.
trường em hai trăm tám chục học sinh bán trú, nồi cơm chín không đều, trưa nào cũng có em kêu cơm khê.
bếp trường đốt củi, khói vào tận lớp một, cô vừa dạy vừa lau mắt, phụ huynh biếu củi thì củi ướt.
máy tính phòng tin hai mươi bộ thì mười bốn bộ màn hình xanh, sắp thi nghề mà thầy chia ba đứa một con chuột.
bảng tương tác phát từ dự án, bóng chiếu mờ, thay bóng chín triệu, giờ lấy bảng đó treo khẩu hiệu.
nhà vệ sinh học sinh thiếu nước, các em nhịn tới chiều về, có em nhập viện, cô hiệu trưởng viết thư ngỏ xin cái giếng.
nước uống đóng bình cho học sinh nếm mùi nhựa, xét nghiệm thì đắt, cô nuôi trẻ nếm trước rồi mới dám chia.
mái tôn phòng học mưa rào là phải ngừng giảng, cô đứng ra hiệu như chiếu phim câm, tụi nhỏ cười rúc rích.
sân trường đọng nước, học sinh chạy té gãy tay, phụ huynh đòi nhà trường đền, nhà trường trỏ ra mương.
đồ dùng thí nghiệm hết hạn từ năm nào, lọ a xít nắp gãy, thầy hoá bảo thôi xem phim cho an toàn.
xe buýt trường học bỏ quên bé trên xe, nghe chuyện đó ở nơi khác mà em lắp ngay cái chuông ở băng cuối.
ký túc xá rệp cắn, hun thuốc bọn trẻ ho, phơi chiếu nắng ba ngày rệp vẫn còn trong khe giường sắt.
thư viện cũ sách mốc vàng, mọt ăn chữ, cô thủ thư quạt từng quyển, một hôm kệ đổ đè sưng chân.
trung tâm dạy nghề có máy tiện từ hồi đánh Mỹ, dây đai bằng da, học trò sờ vô tưởng vào bảo tàng.
học xong hỏi doanh nghiệp có nhận không, họ bảo học trò chưa biết cái máy ở hãng tròn méo ra sao.
tiệm tạp hoá của em bị siêu thị nhỏ mở đối diện, máy lạnh mát rượi, bà con qua bển ngồi hóng rồi tiện mua luôn.
nước ngọt bán chịu cả xóm, sổ nợ dày ba ngón tay, đòi thì mất khách, không đòi thì mất tiền.
hàng gần hết hạn em xếp ra ngoài khuyến mãi, vẫn có người soi kiện, đăng lên nhóm, mất ăn mất ngủ cả tuần.
trộm vặt hoài, thiếu tuýp kem đánh răng với mấy gói bột giặt, lắp gương cầu lồi vẫn thấy cái lưng không thấy tay.
đồng hồ cân ngoài chợ ai cũng chỉnh, khách mua cân lại nhà hụt một lạng, mang tới mắng em oan, vì em mua lại của người khác.
tiệm vàng làng tôi đêm nào cũng run, gắn còi hú báo động giả gió thổi là hú, hàng xóm năn nỉ tháo xuống.
cửa hàng vật liệu xây dựng nợ đọng bốn tỷ, thầu trốn, tôi có đống hoá đơn mà chạy tới toà như chạy tới biển.
cửa hàng phân bón bán chịu tới mùa, dân mất mùa thì mình mất vốn, chủ nào có gan mới dám nhận nghề này.
quầy điện máy cũ của anh rể, hàng bãi Nhật về sửa, điện áp một trăm vôn cắm nhầm bốc khói cả tiệm.
cây xăng nhà em bị khách kêu đong thiếu, kiểm định niêm chì đầy đủ mà người ta vẫn quay phim cái can.
bồn chứa dưới đất thấm nước mưa, xăng lẫn nước, mười bốn chiếc xe chết máy một buổi sáng, đền mềm cả người.
tôi chạy xe đường dài mười chín năm, giờ ngồi lâu lưng như có ai đóng đinh, mà con cái còn học, nghỉ thì lấy gì ăn.
hàng trái cây lên Tân Thanh kẹt mười một ngày, nằm võng dưới gầm xe, quýt chín nẫu chảy nước, chủ hàng khóc trong điện thoại.
xe lạnh của anh Bình đứt dây cu roa giữa đèo Cả, đêm mưa, tìm được cái dây thì kem chảy nhoe nhoét ra đường.
chi phí cầu đường, trạm này trạm kia, xăng lên, một chuyến ra Bắc lời đúng triệu bảy, chưa tính hao vỏ.
hộp đen báo vượt tốc độ ảo, bị treo phù hiệu ba tháng, chạy lên sở giải thích mỏi miệng, họ bảo máy nói vậy.
định vị chỉ đường dẫn xe container mười hai mét vô hẻm chợ, lùi hơn tiếng đồng hồ, bà con xúm lại chỉ trỏ.
tài xế công nghệ chạy mười bốn tiếng, trừ chiết khấu trừ xăng còn hai trăm tám, khách huỷ giữa trời mưa.
chị giao hàng đi bộ lên chung cư hai mươi tầng vì bảo vệ cấm dùng thang máy khách, đơn nước bình mà khóc.
ba bánh của bác ve chai bị tịch thu, chú công an bảo xe tự chế, bác ngồi bệt hút điếu thuốc rồi đi bộ về.
nhà xe tôi thất thu vì xe ghép, chúng nó đón tận giường trả tận chiếu, tôi vô bến đóng phí mà chạy xe rỗng.
sân bay ngập hàng chuyển phát, gói hàng của em rớt ướt, vải lụa loang, bưu tá hỏi có mua bảo hiểm không.
kho hàng lộn mã, thiếu bốn cái thừa ba cái, đếm kê cả đêm ba người, cuối cùng tìm thấy trong kệ nhà vệ sinh.
quét mã bằng điện thoại, mưa là mờ tem, nhập tay nhầm số không với chữ o, giao sang Nam Định thay vì Ninh Bình.
xe nâng đụng cột kệ, cả dãy đổ xuống như bài domino, may giờ cơm trưa, không thì có án mạng.
pallet nhựa vỡ, gỗ mục, hàng nghiêng đổ, anh lái nâng bảo tại nền ổ gà, tôi ra nhìn thấy ổ gà thiệt.
container rỗng đóng phí lưu vỏ ngày một triệu hai, hàng kẹt hải quan vì sai một con số trên phiếu.
đại lý tàu hẹn chuyến lùi ba lần, thuê kho đợi, tới khi lên tàu thì giá cước nhảy gấp rưỡi.
bến cát sà lan nằm chờ nước, chủ bến chủ ghe chửi nhau, tôi đứng giữa mỗi ngày đốt bốn trăm lít dầu.
đò dọc du lịch máy nổ như xe cày, khách Tây bịt tai, thay động cơ điện mà pin nặng như cái tủ thì chìm.
nhà em có bốn chục chiếc đò chèo Tam Cốc, cô lái ngồi đạp chân, hè nắng rát mặt, cuối mùa ai cũng lệch vai.
homestay bản em mùa lúa chín khách kín, hết mùa bỏ trống, chăn mốc, chuột đẻ trong đệm, mỗi lần dọn là hắt hơi.
tây bảo giường cứng, phòng ẩm, nước lạnh, mình bê thau nước nóng tới tận phòng, họ cho tiền boa mà thấy ngượng.
wifi trên núi chập chờn, khách lên mạng không được quay ra mắng, có ông đòi trả lại tiền phòng mà mình tưởng đi chơi là để nghỉ.
bè tre trôi suối đứt dây, khách ướt, điện thoại rớt xuống, hợp đồng bảo hiểm hai mươi triệu mà điện thoại ba mươi.
lều cắm trại bám mốc, khoá kéo kẹt, một đêm bão tốc bảy cái, mười bốn em sinh viên chạy vô nhà sàn ngủ chung.
bãi tắm sứa cắn, xức giấm không hết, còi báo của cứu hộ nghe nhỏ như muỗi, có đứa nhỏ rớt sóng mà không ai nghe.
lặn ngắm san hô, thuyền thả neo cào vỡ, mấy năm nay trắng hếu, khách nói quay phim ra toàn đá vôi.
đài du lịch bảo thùng rác mỗi trăm mét, mình mua ba chục thùng, khỉ lật tung, khách giẫm vô than.
dịch vụ ngựa chạy phố cổ bị chê, ngựa mệt, khách thương, chủ ngựa bảo bỏ thì nó ăn gì.
hướng dẫn viên kể chuyện tám chục lần mỗi tháng, mất giọng, mua máy thuyết minh đeo tai, cụ già đeo nhầm tiếng Hàn.
nhà hàng nổi rò bên hông, bơm hút suốt, khách ăn lẩu nghe tiếng máy bơm rù rù, hỏi thì bảo máy pha cà phê.
khách sạn ba sao máy lạnh chảy nước đầu giường, ban đêm chuông reo bốn phòng, lễ tân đổi chỗ như đánh cờ.
cửa phòng thẻ từ hết pin, khách đứng ngoài mình trần, anh bảo vệ lấy khăn trải bàn quấn cho ông ta.
bồn nước nóng dùng điện nấu, giờ cao điểm lạnh teo, kê máy bơm nhiệt thì nghe đỡ, chủ còn tiếc hai trăm triệu.
giặt ga nhuộm khăn bị thâm, khách dùng thuốc đánh răng vệt trắng, mua mới thì lỗ, mua bền thì cứng.
tổ chức tiệc cưới ngoài trời, mưa giông đổ xuống lúc rước dâu, bạt rách, dàn âm thanh chập, chú rể đứng hát bằng miệng.
chị thợ may áo dài đo sai vòng ngực khách Việt kiều, về Mỹ mới mặc, gửi tin nhắn một tràng dấu chấm than.
hãng taxi tôi cài app gọi xe, tài xế già không biết bấm, tổng đài cứ gọi mồm, cuốc nào cũng hỏi anh ở đâu.
bán vé tham quan giấy, mất bốn xấp, nghi nhau, từ đó soát vé mỗi người một ý, khách xếp hàng nắng như rang.
cụ thợ ảnh lấy liền bị điện thoại giết chết, giờ đứng bờ hồ cho mượn áo tứ thân, ngày được vài chục ngàn.
chùa em tro nhang bay tứ tung, cháy cây bồ đề, thầy làm bát hương có mái, gió lùa tro vẫn ra mắt bà cụ.
nghĩa trang hoa giả nhựa bạc, dọn mỗi tháng bốn xe, hoa tươi thì héo trong ngày, bác quản trang lắc đầu.
karaoke nhà em vỡ kế hoạch, phòng cháy bắt sửa đường thoát, một tỷ, đóng cửa mười bảy tháng, loa mốc hết màng.
quán net giờ vắng, thằng cháu tháo quạt máy tính ra thổi vô chuồng gà, nghe vậy mà cười ra nước mắt.
tiệm cắt tóc tóc vụn quét đầy bao, có người bảo làm phân được, em chôn một năm đào lên vẫn còn y nguyên.
tiệm nail sơn gel mùi hắc, quạt hút nhỏ, các em thai nghén vẫn ngồi, mẹ em khuyên mà em bảo nghỉ thì lấy gì trả nhà trọ.
em chào anh, em ở Quảng Ngãi, nhà làm đường phèn, có chuyện này bí quá nên gọi hỏi đại, anh rảnh nghe em kể chút được không?
dạ, nói ra thì dài, mà thôi em kể từ đầu cho anh dễ hình dung, chứ nói khúc giữa chắc anh không hiểu.
tiền thì em có chừng sáu chục, vay thêm của bà chị bốn chục nữa, hơn số đó là em xin chịu thua.
máy cũ em không tháo bán liền đâu, để song song một thời gian, lỡ máy mới trục trặc thì còn có cái mà chạy.
bác có bảo đảm được không, hay lại như mấy ông trước, nói thì ngon ơ mà lắp xong là bặt vô âm tín?
tôi nói trước cho chú khỏi mất công, xưởng tôi nền yếu, cửa hẹp, máy to quá ba mét là phải phá tường.
hồi năm ngoái cũng có người tới đo đo vẽ vẽ, ăn với tui bữa cơm, về rồi không nghe tăm hơi chi nữa.
chuyện này kéo từ hồi chưa có dịch tới giờ, lúc nặng lúc nhẹ, cứ tưởng hết thì lại tái đi tái lại.
thử bên này thì hụt bên kia, được cái này mất cái nọ, chưa có cách nào vẹn cả đôi đường.
anh em bàn tới bàn lui cả tháng, người thì muốn làm liền, người thì sợ, rốt cuộc vẫn y như cũ.
em không rành chữ nghĩa, có gì anh nói chậm chậm, đừng xài tiếng Tây, em ghi vào cuốn lịch treo tường.
chỗ tụi tui mạng yếu, gọi hình không được, anh cứ gọi thường, hay sẵn dịp đi ngang ghé uống chén nước.
cái này hỏi thiệt chớ không phải hỏi chơi, nếu được giá thì tuần sau cho người xuống khảo sát luôn đi.
đợt đầu cho tôi trả ba phần, chạy êm ba tháng trả tiếp bốn phần, còn lại để qua Tết, chứ dốc một lúc tôi kẹt.
hàng xóm ông ấy mua một bộ y chang, chạy êm re, qua tới nhà tôi thì giở chứng, không biết tại nước hay tại tay.
lỡ mua rồi mà điện quê yếu thì sao, cái này phải hỏi cho kỹ, đừng để như bà Năm mua về để chưng.
vợ chồng tôi cãi nhau cũng vì cái máy, bả bảo dẹp đi, tui bảo ráng thêm một mùa, mà mùa nào cũng là mùa cuối.
đã lỡ phóng lao phải theo lao, máy móc mua rồi, đất thuê rồi, giờ rút ra là mất trắng.
thà nó hư hẳn đi cho mình biết đường tính, đằng này lúc chạy lúc không, tức anh ách.
nghe thì dễ như ăn kẹo, bắt tay vô mới thấy trăm thứ bà rằn, hết vướng cái nọ tới vướng cái kia.
khách sộp thì đòi hoá đơn đỏ, khách nhỏ thì trả giá từng đồng, đằng nào cũng nhức cái đầu.
ông sếp mới về bảo cắt giảm một phần năm chi phí, tôi nhìn quanh xưởng chẳng biết cắt vào đâu ngoài bữa trưa.
trưởng ca tụi em ghi sổ tay, chữ như gà bới, tới tháng tính sản lượng thì ai cũng nhớ phần mình nhiều hơn.
công nhân nghỉ Tết xong vơi một nửa, treo băng rôn tuyển người cả tháng, chỉ có hai cô đến hỏi lương rồi đi.
đứa nào lanh tay thì bị bên kia câu mất, đứa chậm thì ở lại, riết rồi xưởng em toàn các cụ trung niên.
dạy nghề cho một người mất ba tháng, vừa cứng tay thì lấy chồng xa, lại bắt đầu từ con số không.
làm ca đêm sáng về ngủ không được vì xóm có đám cưới hát từ sáu giờ, tối đứng máy mà gà gật.
lương chín triệu hai, gửi về quê ba triệu, tiền trọ triệu tư, còn lại bao nhiêu chị nhẩm là biết.
con ốm cũng không dám xin nghỉ, mất chuyên cần bốn trăm nghìn, gửi con cho bà hàng xóm mà ruột gan cứ để ở nhà.
quản đốc thì hét, máy thì ồn, ai cũng quen nói to, về nhà con bảo sao mẹ cứ quát con.
xưởng nóng đến nỗi nước trong chai ấm lên, công ty phát cho trà đá, uống nhiều lại không được đi vệ sinh.
em đứng tám tiếng một chỗ, bắp chân nổi gân xanh như giun, xin cái ghế tổ trưởng bảo ngồi thì chậm.
găng tay phát một tuần một đôi, hai hôm đã thủng, chị em phải tự mua thêm ngoài chợ mười hai nghìn.
bữa cơm ca loãng toẹt, có con sâu trong rau thì ai cũng chụp hình, hôm sau nhà bếp đổi, được ba bữa lại như cũ.
chú bảo vệ cổng kể, đêm nghe trong kho kêu lách cách, vào thì không có ai, hoá ra cái rơ le nó nhảy.
phòng kế toán còn mỗi mình em, cuối năm đối chiếu công nợ mà hai bên lệch nhau bảy mươi hai nghìn, tìm ba đêm.
sai có một số không mà hoàn thuế treo tám tháng, sếp hỏi ngày nào cũng hỏi, em stress rụng tóc.
hợp đồng song ngữ bên kia ghi một kiểu bên mình hiểu một kiểu, tới lúc phạt mới giở ra đọc lại.
giao hàng thiếu hai thùng, biên bản ký rồi mới phát hiện, tài xế nói lúc bốc đủ, thủ kho nói lúc nhận thiếu.
khách lặn mất cùng bốn trăm triệu, em lên công an phường, họ hỏi có hợp đồng không, em đưa ra đoạn tin nhắn.
đòi nợ riết thành thân, tới nhà người ta ăn cơm luôn mà tiền vẫn chưa thấy, họ khổ thiệt chứ không phải lừa.
ngân hàng bảo tài sản trên đất thuê không thế chấp được, cái nhà xưởng ba tỷ của tôi coi như không có.
vay nóng hai ngàn một triệu một ngày, xoay được hàng Tết rồi trả, nghĩ lại vẫn lạnh gáy.
bảo hiểm bán thì ngọt như mía lùi, lúc cháy kho họ lật trang bốn mươi bảy ra đọc cho mình nghe.
thanh tra ghé một năm năm đoàn, đoàn nào cũng đúng, mình cái gì cũng sai, tiếp xong là hết ngày.
lên xã hỏi thủ tục, người một cửa chỉ sang hai cửa, cầm tập hồ sơ đi vòng vòng như cá trong lu.
nhà tôi nằm trong quy hoạch treo mười sáu năm, sửa cái mái cũng phải xin, mở rộng xưởng thì đừng mơ.
thôn muốn có đường to để xe hàng vào, mỗi nhà hiến một mét, có nhà gật nhà lắc, thế là đứng đó.
chị cán bộ khuyến nông nhiệt tình lắm, mỗi tội một mình chị lo chín xã, gọi lúc nào cũng đang trên đường.
ông kỹ sư trẻ mới ra trường, lý thuyết làu làu, nhúng tay vô nước ruộng thì co giò, dân cười nhưng rồi cũng thương.
tụi em là nhóm sinh viên, muốn kiếm bài toán thật để làm đồ án, cô chú có gì vướng cứ kể, tụi em không lấy tiền.
không lấy tiền tôi lại không tin, cứ lấy chút đỉnh cho có trách nhiệm, làm hỏng thì còn có chỗ mà nói.
mời chú ở lại coi một đêm, chứ ban ngày nó chạy hiền khô, nửa đêm nó mới giở chứng.
hôm có người tới xem thì y như rằng nó chạy ngon lành, người ta vừa ra tới cổng là lại khục khặc.
gửi cho em cái hình với đoạn tiếng kêu cũng được, nghe tiếng may ra đoán được bệnh, còn hơn nói suông.
ba tui nghe tiếng máy là biết đau chỗ nào, ổng mất rồi, giờ tui áp cái tuốc nơ vít vô tai mà nghe lùng bùng.
bên bán hứa một đằng, hợp đồng ghi một nẻo, nghiệm thu thì chạy nước lã chứ không chịu chạy hàng thật.
chạy thử một tấn thì đẹp, chạy năm tấn thì bắt đầu lòi ra đủ thứ, giống như lấy vợ lấy chồng vậy đó.
cái giá anh đưa nghe cũng được, nhưng tiền thay lõi, thay màng, thay dao mỗi năm bao nhiêu anh chưa nói.
tôi từng bị một vố rồi, máy thì rẻ mà vật tư đi kèm chỉ mua được ở họ, mỗi tháng trả như trả nợ đời.
ai chịu ăn chia theo phần tiết kiệm được thì tôi ký liền, bớt được mười đồng anh lấy ba, tôi lấy bảy.
làm thử ở một góc trước đã, ba trăm mét thôi, ra sao hẵng tính, đừng bày vẽ ra cả vườn rồi ôm nhau khóc.
nhà nước có cho vay đổi mới gì đó, em đọc trên báo thấy hay, mà ra hỏi ngân hàng huyện thì họ ngơ ngác.
hỏi mười người thì mười hai ý, thành ra em tới đây, mong có một nơi nói cho em cái nào nên cái nào không.
chị không cần hiện đại, chị cần bền, rẻ, dễ lau, hàng trong nhà có đứa cháu lớp chín cũng bấm được.
tui thấy bên Thái nó làm gọn lắm, đi tour lén coi một vòng, về tả cho thợ mà tả hoài không ra hình.
đem mẫu đi ba viện, viện nào cũng nói phải lập đề tài, đề tài thì hai năm, heo nhà tui đâu có sống tới hai năm.
đừng chê nhỏ, cả huyện có tới bốn trăm lò như em, làm xong cho em là bốn trăm nhà kia theo liền.
giải pháp nào cũng được, miễn là mùa tới phải có, chứ tháng Mười Một nước về là coi như hết làm.
hạn chót khách cho tới cuối quý, không đạt thì họ chuyển đơn qua Bangladesh, cả làng này biết trông vô đâu.
tôi xin lỗi nói dông dài, tại bức xúc lâu ngày, gặp người chịu nghe là tuôn ra một tràng.
cảm ơn cháu, lâu lắm mới có người hỏi bác cần gì, chứ toàn người tới hỏi bác mua gì.
mùi này tả sao cho chú hiểu ta, nó giông giống mùi giẻ ướt để lâu trộn với mùi trứng ung, mà sáng nặng hơn chiều.
nước có màu như nước trà loãng, thò tay vô thấy rin rít, khô rồi để lại lớp phấn mỏng trên da.
tiếng nó kêu ban đầu rì rì, sau cạch cạch từng nhịp, rồi rít lên một hồi dài là tự tắt.
sờ vô thì nó ấm ấm, chừng hai tiếng sau nóng không để tay được, tắt nghỉ nửa tiếng lại chạy bình thường.
vết nứt ban đầu nhỏ bằng sợi tóc, mưa xong một mùa thì đút lọt đồng xu, tôi lấy bút ghi ngày lên tường.
bề ngoài trông vẫn bóng bẩy, bẻ ra bên trong xốp như bánh bò, nhẹ tênh, bóp cái là vụn.
một trăm cái thì được tám mươi cái ngon, còn lại hai mươi cái thì mỗi cái hỏng một kiểu, chẳng cái nào giống cái nào.
cứ hễ trời trở gió đông nam là y như rằng sinh chuyện, năm nào cũng vậy, tôi ghi lịch ba năm rồi không trật.
đổi nguyên liệu thì đổ tại nguyên liệu, đổi thợ thì đổ tại thợ, giờ không còn gì để đổi nữa mà bệnh vẫn còn.
nghi cái gì là thay cái đó, thay giáp vòng rồi, tiền thay cộng lại gần bằng mua mới.
ông thầy trên trường xuống coi, bảo phải lấy mẫu phân tích đã, nghe xong báo giá tôi xin phép về suy nghĩ thêm.
mấy chữ trong tờ kết quả tôi đọc không hiểu, chỉ thấy cột bên phải có ba dòng in đậm, chắc là xấu.
nhờ anh chị xem giùm tờ giấy này nói cái gì, có đáng lo không, nếu lo thì lo cái nào trước.
em muốn biết chỗ em với chỗ người ta khác nhau ở đâu, cùng một thứ máy, cùng một thứ cá mà họ lời em lỗ.
trước mắt cứ cầm cự cho qua mùa này, chuyện lâu dài thì cuối năm ngồi lại, chứ giờ nước tới chân rồi.
bà con hùn lại thì có tiền, nhưng hùn rồi ai giữ chìa khoá, ai trả tiền điện, chuyện đó mới khó.
nói thì bảo kể khổ, không kể thì không ai biết mà giúp, thôi cứ có sao nói vậy.
năm trước em trúng được một mẻ, năm sau dồn hết vốn vô, đúng cái kiểu gậy ông đập lưng ông.
ở đây mỗi lần có sáng kiến gì hay là y như rằng tháng sau cả xóm làm theo, rồi rớt giá cả xóm.
cái khó bó cái khôn, biết là đầu tư thì đỡ về sau, nhưng tiền ăn ngày mai còn chưa có.
lời thì chia ba mà lỗ thì một mình tôi gánh, hùn hạp kiểu đó tôi cạch tới già.
ngồi tính trên giấy thì ra tiền, làm ngoài đời thì ra nợ, cái tờ giấy nó không có mưa có nắng.
mua hàng chợ thì sợ dỏm, mua hàng hãng thì không với tới, lưng chừng ở giữa thì chẳng ai bán.
tôi ba lần bỏ nghề ba lần quay lại, nghề nó ám vô người rồi, đi xa nghe mùi mạt cưa là nhớ.
nhờ trời năm nay đỡ hơn năm ngoái, chưa gọi là khá, nhưng tối về còn ngủ được.
o ơi, bữa ni có rảnh khôn, tui kể chuyện cái lò mứt cho o nghe, chứ để trong bụng tức muốn chết.
mần ăn chi mà lạ, tháng ni lời được ba triệu thì tháng tới hư cái mô tơ bay mất bốn triệu rưỡi.
ôn mệ để lại cái nghề, không lẽ tới đời mình lại bỏ, mà giữ thì chưa biết giữ răng cho ra tiền.
chi chứ chuyện giấy tờ là tui sợ nhất, đi lên đi xuống mòn dép mà họ cứ biểu thiếu cái ni thiếu cái tê.
nhà cháu ở tận Mường Lát, xuống được đến thị trấn mất nửa ngày đường, bác có gì chỉ qua điện thoại cho cháu làm theo.
em hỏi khí không phải, chứ bên mình giúp thế này thì ăn lương của ai, sao lại không lấy tiền của bà con?
bọn em thử cả rồi bác ạ, thử đến mức bà con trong họ bảo chúng mày rỗi việc, thế mà vẫn không ăn thua.
thôi thì trăm sự nhờ các anh, chúng tôi ở quê chỉ biết làm, còn nghĩ ra máy móc thì xin nhường người có học.
hôm nọ có bác gì trên huyện bảo cứ viết ra giấy xem mình thiếu cái gì, tôi viết được hai dòng thì buông bút.
nghe cháu hỏi bác mới giật mình, mấy chục năm bác chưa bao giờ cân xem một mẻ hao hụt bao nhiêu.
cái nào đắt mà đáng thì tôi vẫn mua, tôi chỉ ghét cái đắt mà không ai nói được nó đáng ở chỗ nào.
đừng bảo tôi thay hết, cứ chỉ cho tôi chỗ nào đau nhất thì chữa chỗ đó trước, còn lại túc tắc làm sau.
làng này trăm nhà thì chín chục nhà vướng y như tôi, có điều họ ngại nói, sợ người ta cười mình dốt.
nếu làm được thì tháng Tám âm phải xong, vì qua rằm là vào vụ, lúc ấy có cho vàng cũng không ai rời tay ra.
mẹ tôi bảo thuốc đắng dã tật, anh cứ nói thẳng xưởng tôi dở ở đâu, tôi nghe được hết, miễn đừng nói vòng vo.
nói dại chứ cháy một mồi là hai mươi năm làm ăn đi tong, đêm nào tôi cũng dậy đi một vòng rờ từng cái cầu dao.
bữa cúng tổ nghề năm ni ai cũng thở dài, ông trưởng phường đứng khấn mà giọng cứ nghèn nghẹn.
thầy ở trường xuống ở với tụi tui mười bữa, ăn mắm với cà, cuối cùng tìm ra chỉ vì cái van lắp ngược.
có khi cái khó nó nằm sờ sờ trước mắt, mình nhìn hoài thành quen, phải có người lạ vô chỉ mới thấy.
lỡ hứa với khách mùng mười giao mà tới mùng tám máy còn nằm rã ra từng cục giữa nền, ai không run cho được.
chú tính giùm coi, mỗi ngày đỡ được hai công với ba chục ký củi thì bao lâu lấy lại vốn, tôi dốt khoản này.
con dâu tôi bấm máy tính ra mười bốn tháng, tôi trừ hao mưa gió cúp điện thì cứ coi như hai năm cho chắc.
hai năm thì tôi chịu được, chứ bốn năm thì thôi, sức tôi chưa chắc còn đứng nổi bên cái lò tới ngày đó.
nhận máy xong nhớ chừa lại mười phần trăm tiền, kinh nghiệm xương máu đó, trả hết rồi là gọi không ai thưa.
`
