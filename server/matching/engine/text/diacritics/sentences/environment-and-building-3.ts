export default `
nồi hơi đốt trấu của xưởng sấy cứ nửa ca là tụt áp, thợ phải bới xỉ cho gió lọt qua ghi lò.
cáu cặn dày bằng tờ bìa trong ống lửa đã làm hao thêm gần một phần mười nhiên liệu.
ống thuỷ mờ tịt không thấy mực nước, anh đốt lò cứ đoán mò mà bơm.
cạn nước mà châm đột ngột vào lòng ống đỏ lừ là nổ banh nhà xưởng.
van an toàn xì hơi trắng xoá, tiếng rít chói tai, ai nấy bỏ chạy ra sân.
kiểm định viên gõ búa nghe tiếng mối hàn, siêu âm chiều dày thân nồi rồi dán tem.
xin hỏi đổi từ than đá sang viên nén mùn cưa thì phải sửa buồng đốt chỗ nào?
viên nén bị mềm bở vì kho dột, vào vít tải là nát thành bột.
hơi bão hoà tám ký đi qua ống không bọc bảo ôn, tới cuối xưởng chỉ còn nước nóng.
bẫy hơi hỏng kẹt ở vị trí mở thì hơi sống xả thẳng, đêm ngày tốn củi.
bông thuỷ tinh bọc ống rách tả tơi, sợi rơi xuống cổ ngứa gần chết.
thu hồi nước ngưng về bồn cấp vừa đỡ hoá chất vừa đỡ dầu đốt.
bộ hâm nước tận dụng khói thải, nhiệt độ khói từ hai trăm rưỡi xuống trăm tư.
hạ khói thấp quá thì a xít đọng sương ăn mục ống khói, phải biết dừng đúng mức.
lò dầu tải nhiệt rò rỉ ở đệm bơm, dầu ba trăm độ nhỏ xuống bốc khói khét.
củi cao su tươi rịn mủ, khói đặc, nhiệt lượng chẳng bằng nửa củi khô.
bã mía ép kiệt còn ẩm năm chục phần trăm vẫn cháy tốt trong lò tầng sôi.
lớp cát nóng đỏ nhảy lao xao dưới luồng gió, nhiên liệu rơi vào là bén liền.
vỏ hạt điều đốt lên chảy dầu bám dính, ống khói bắt lửa đỏ rực như pháo hoa.
trấu rời cồng kềnh, ép thanh củi thì trục vít mòn sau ba ngày.
đắp hợp kim cứng lên đầu vít, tuổi thọ dài thêm chừng bốn lần.
điện mặt trời áp mái nhà em buổi trưa cứ báo lỗi quá áp rồi tự ngắt.
dây từ trạm kéo về nhỏ quá, cả xóm đều phát một lúc nên điện thế dềnh lên.
biến tần hoà lưới kêu o o, quạt gió bám mạng nhện, chạm vào nóng ran.
tấm pin phủ phân chim với bụi đường, lau một bữa thấy sản lượng nhích hẳn.
đừng xịt nước lạnh lên tấm kính đang bỏng, coi chừng nứt tế bào.
vết ốc sên là đường xám ngoằn ngoèo trên mặt pin, báo hiệu có nứt ngầm.
camera nhiệt bay qua thấy một ô đỏ rực giữa dãy xanh, đúng là điểm nóng.
diode bảo vệ cháy thì một phần ba tấm không phát ra điện.
cây xoài nhà kế che bóng mấy tấm góc mà kéo sụt cả chuỗi.
gắn bộ tối ưu dưới từng tấm thì tấm nào mờ tấm ấy chịu, không liên luỵ.
hướng nam nghiêng mười lăm độ hợp nhất cho mái ở Phan Rang.
bão Noru lột phăng giàn pin vì kẹp biên siết không đủ lực.
mái tôn cũ gỉ mà bắt thêm giàn pin, võng xuống thấy rõ, mưa dột tong tong.
đại lý chào giá trọn bộ năm ký lô oát bốn lăm triệu, có bớt được không chị?
bao lâu mới hoàn vốn nếu ban ngày nhà tôi đi vắng gần hết?
bình lưu trữ lithium sắt phốt phát chịu được sáu nghìn chu kỳ, bền hơn ắc quy chì.
một viên pin yếu kéo cả khối xuống, mạch cân bằng phải xả bớt viên mạnh.
xe đạp điện đi được năm cây số là đuối, leo dốc cầu phải dắt.
sạc qua đêm trong phòng ngủ, ổ cắm chảy nhựa, may mà chuông báo khói kêu.
cục sạc nóng hổi, bốc mùi nhựa khét, cắm vào đèn chớp đỏ rồi tắt ngúm.
ắc quy nước cạn lòi lá cực, châm thêm nước cất chứ đừng châm nước máy.
cọc bình đóng muối xanh, cạo sạch, bôi mỡ bò là đề nổ giòn.
bã trắng sunfat hoá cứng, kích bằng dòng xung cũng chỉ vớt vát được đôi phần.
pin natri rẻ vì dùng muối, tuy nặng hơn nhưng không sợ lạnh.
điện phân nước lấy hydro cần nước siêu sạch và màng trao đổi proton.
hydro lọt qua khe nhỏ xíu, cháy không thấy lửa, phải dùng đầu dò chuyên biệt.
trụ tuabin gió ở Bạc Liêu cao tám chục mét, cánh dài bằng nửa sân bóng.
hộp số tuabin rú lên khi gió giật, phoi sắt lẫn trong nhớt.
sét đánh toạc đầu cánh, thợ đu dây treo lơ lửng trám sợi thuỷ tinh.
gió chướng tháng Giêng thổi đều, tới tháng Tư lặng như tờ, cánh đứng im phăng phắc.
tốc độ ba mét giây thì cánh mới quay, quá hai lăm mét giây là tự xoay cánh dừng lại.
cánh quạt tự chế bằng ống nhựa bổ dọc, gắn mô tơ xe máy cũ, thắp được chùm đèn.
ông Hai Lúa nhà tôi chế chong chóng bơm nước muối, kêu kẽo kẹt mà được việc.
bóng chong chóng quét qua cửa sổ loang loáng cả chiều, bà con khó chịu.
dự án điện gió chậm tiến độ nên lỡ giá ưu đãi, nhà đầu tư kêu cứu.
công ty mua bán điện đàm phán từng hào, hai bên giằng co mất mấy tháng.
hầm biogas vòm gạch nhà cô Năm xì khí ở cổ, trét đất sét hoài vẫn hôi.
túi nhựa dẻo phơi nắng giòn tan, bò húc một phát là rách toạc.
lửa biogas đỏ quạch, nồi đen nhẻm là do khí còn ẩm và nhiều lưu huỳnh.
cho khí chạy qua bình phoi sắt gỉ, mùi trứng ung bớt hẳn, bếp khỏi mục.
bơm phân đặc quá thì đóng váng trên mặt, khí không thoát lên nổi.
thò sào tre khuấy váng, tuyệt đối đừng hút thuốc gần cửa hầm.
trời lạnh dưới mười lăm độ, hầm gần như ngủ đông, chẳng đủ đun ấm nước.
thêm ít phân trâu mới với nước vo gạo ấm cho men nó dậy.
máy nổ cải tạo chạy biogas lúc khoẻ lúc yếu vì thành phần khí lên xuống thất thường.
xăng pha vào mồi vài phút, nóng máy rồi gạt hẳn sang khí.
buồng đốt ăn mòn, nhớt mau chua, năm trăm giờ phải thay một bận.
trang trại bò sữa phát điện cả ngày đêm, nhiệt thừa hâm nước rửa vú bò.
màng kép phồng căng như bong bóng khổng lồ, quạt nhỏ giữ áp lớp ngoài.
nâng cấp lên metan tinh khiết bằng rửa nước áp cao rồi nén vô bình.
khí hoá trấu cho ra khí đốt loãng, lẫn nhựa hắc ín bám đầy xúp páp.
than hoa trấu còn lại ủ đất phèn, rễ lúa bung trắng phau.
bếp củi cải tiến xây bằng đất trộn trấu, ít khói, mắt má đỡ cay.
bếp từ nhà tôi chập chờn, dò ra dây trung tính lỏng ở cầu dao.
thuỷ điện nhỏ trên suối Nậm Mu chạy cót két, bánh công tác mẻ vì cát.
cánh gáo Pelton hứng tia nước cao áp bắn vào giữa sống chẻ đôi.
lũ về mang gốc cây chặn lưới, nước tụt, máy phát sụt vòng kêu ì ì.
hồ chứa mùa khô cạn tới mực nước chết, phát được mấy tiếng cao điểm là nghỉ.
đập xả cửa không báo trước, trâu bò ngoài bãi bồi bị cuốn trôi sạch.
tua bin cột nước thấp đặt ở kênh thuỷ lợi, chênh hai mét cũng quay được.
trục vít Ác si mét quay chậm, cá bơi lọt xuống không sứt vảy.
thuỷ triều lên xuống đều đặn nhưng đầu tư đập chắn thì tốn và hại bãi tôm.
phao lắc lư theo sóng nén dầu thuỷ lực, kéo máy phát đặt trong bụng.
suối nước nóng Bình Châu luộc trứng được, liệu có làm điện địa nhiệt nổi không?
nước sôi ngầm mang nhiều khoáng, lên tới đất là kết vảy bít giếng.
máy bơm nhiệt hút hơi ấm ngoài trời đun nước, tốn một phần điện ra ba phần nóng.
bình nước nóng thái dương nứt ống chân không, nước đổ lênh láng mái nhà.
trời âm u cả tuần, nước chỉ âm ấm, phải cắm thêm thanh đốt phụ.
thanh đốt đóng cáu trắng như san hô, bật lên nổ lụp bụp trong bình.
thanh ma nhê mòn hết mà không thay thì ruột bình bị ăn thủng.
máy nước nóng rò điện, em trai bị giật té trong nhà tắm.
dây tiếp đất phải đóng cọc đồng sâu hai mét tư, đổ nước muối than cho dẫn tốt.
chống giật nhảy hoài khi mưa vì ổ cắm ngoài sân ngấm nước.
mô tơ ba pha mất một pha kêu gừ gừ rồi khói bay lên từ nắp.
quấn lại dây đồng hết hai triệu, chạy được bốn tháng lại khét.
tụ đề phồng đầu, quạt quay lờ đờ phải lấy tay đẩy mới chịu chạy.
bạc thau mòn, rô to quẹt vào stato nghe rột rột.
hệ số công suất thấp nên bị phạt tiền vô công, gắn giàn tụ bù là khỏi.
tụ bù nổ cái đùng vì sóng hài từ lò nấu cảm ứng.
cuộn kháng chặn sóng hài nối tiếp tụ, kêu u u nhưng an toàn hơn.
động cơ đời mới hiệu suất cao đắt hơn ba phần nhưng chạy hai năm là huề.
bơm cũ chọn dư công suất gấp đôi, bóp van lại mà chạy, phí hoài điện.
giảm hai chục phần trăm vòng quay thì điện ăn còn một nửa, nghe khó tin mà thật.
rò khí nén ở khớp nối nghe xì xì, một lỗ kim tốn bạc triệu mỗi năm.
xoa nước xà phòng vào đầu nối, chỗ nào sủi bọt là chỗ ấy xì.
kiểm toán năng lượng đo đạc nửa tháng, lập danh sách hai mươi mốt giải pháp.
giám đốc chỉ ưng mấy việc không tốn tiền như tắt đèn và chỉnh nhiệt độ.
công ty dịch vụ năng lượng bỏ vốn lắp, hai bên chia nhau khoản tiết kiệm được.
máy phát điện dự phòng lâu không nổ, dầu diesel trong bồn mọc nhầy đen.
đề hoài không nổ vì lọt gió đường dầu, bơm tay cho hết bọt là rồ ngay.
máy nổ đặt trong phòng kín, khói len vào nhà, hai người bất tỉnh.
khói đen là dư dầu, khói trắng là lọt nước, khói xanh là hao nhớt.
điện cúp mà hồ tôm không có quạt thì nửa tiếng là tôm lờ đờ dạt bờ.
tủ chuyển nguồn tự động chờ mười giây, nếu lưới chưa có thì gọi máy phát.
bác thợ điện già dặn phải thử không điện bằng bút, rồi nối tắt mới được mó tay.
điện giật co cứng tay, đừng nắm người ta, lấy cây khô gạt dây ra trước đã.
than bùn U Minh đốt nhiều tro, mùi ngai ngái, nhiệt chỉ cỡ củi tràm.
viên than bánh trộn đất sét, đục lỗ, phơi nắng chưa se đã xếp nên bẹp dúm.
nhiệt điện Phả Lại lấy nước sông làm mát, trả lại nước ấm khiến cá tụ về.
xỉ than chất thành đồi, gió bấc cuốn tro phủ xám vườn vải.
tuyển than còn sót trong tro bằng bọt nổi, đốt lại được thêm một lần.
ống sinh hơi bục, lò phải dừng ba ngày chờ nguội mới chui vào hàn.
thợ hàn áp lực soi phim từng mối, một rỗ khí nhỏ cũng mài ra làm lại.
máy nghiền bi than kêu ầm ầm như sấm, đứng cạnh không nói chuyện nổi.
tuabin khí chu trình hỗn hợp đạt gần sáu chục phần trăm hiệu suất.
gas hoá lỏng âm trăm sáu hai độ, tàu chở phải bọc cách nhiệt mấy lớp.
kho cảng Thị Vải tái hoá khí bằng nước biển, nước ra lạnh hơn vài độ.
điện hạt nhân Ninh Thuận nghe bàn lại, dân làng vừa mừng vừa lo.
thanh nhiên liệu dùng xong còn nóng, phải ngâm hồ nhiều năm.
quả cầu muối nóng chảy trữ nhiệt ban ngày để tối vẫn sinh hơi quay máy.
gương lõm gom nắng vào ống dầu, chói loá như mặt trời thứ hai.
lò sấy nông sản bằng nắng có quạt nhỏ hút ẩm, chuối khô vàng ươm không ruồi bu.
máy sấy lạnh giữ màu rau nhưng tiền điện ăn hết phần lời.
chúng tôi định đổi lò hơi đốt dầu sang đốt rác vải vụn, sở có cho phép không?
vải pha nilon cháy chảy thành giọt, dính chết lưới ghi, khói hắc lên tận phố.
hãy cho biết nhiệt trị của nhiên liệu tính theo trạng thái ướt hay khô.
một tấn hơi cần khoảng hai trăm ký củi trấu nếu nước cấp đã hâm sáu chục độ.
thùng chứa trấu bị bắc cầu, gõ mãi mới sụt xuống cái ào bụi mù.
gắn búa rung và làm đáy phễu dốc hơn thì hết nghẽn.
tro trấu trắng xám bán cho lò luyện thép làm chất giữ nhiệt, được giá lắm.
silic trong tro trấu nấu với xút thành thuỷ tinh lỏng.
sau khi cải tạo, tiền chất đốt giảm từ tám trăm xuống năm trăm triệu mỗi tháng.
người đốt lò cần có chứng chỉ, mà anh em toàn học lỏm nhau thôi.
thợ trẻ bây giờ sợ nóng sợ bụi, tuyển mãi chẳng được người nào.
lương khoán theo tấn hơi nên ai cũng ráng nhồi củi, khói đen kệ khói.
nước cấp lò phải khử oxy, nếu không ống bị rỗ châm kim.
hoá chất chống cáu châm dư làm sôi bồng, nước lẫn theo hơi vào máy ủi.
xả đáy mỗi ca vài giây thôi, mở lâu quá là phí nhiệt.
đồng hồ áp suất kẹt kim, gõ nhẹ nó mới nhích, phải thay ngay chứ đừng tiếc.
rơ le áp lực nhảy sai, béc đốt cứ bật tắt liên hồi.
béc dầu tắc một bên, lửa xiên thiêu vào thành lò đỏ rực.
mắt thần bám muội không thấy lửa nên tự cắt dầu, lau xong chạy bình thường.
buồng lửa nổ ọc một tiếng vì hơi dầu đọng chưa thổi sạch mà đã đánh lửa.
gạch chịu lửa rơi từng viên, vữa samốt bở bục, vỏ thép ngoài phồng xém sơn.
đúc lại vòm lò bằng bê tông chịu nhiệt, sấy ba ngày theo từng nấc nhiệt.
vừa xây xong đốt liền thì hơi ẩm tách lớp nổ lốp bốp.
nhà tôi mua bếp năng lượng xài trấu viên, quạt bé bằng bàn tay, lửa xanh rì.
người bán bảo đốt một ký nấu được nồi cơm với nồi canh, thử thì hao hơn.
trời mưa ẩm bếp khó bén, nhen mãi chỉ toàn khói.
đèn dầu leo lét hồi xưa ở rẫy, nay tấm pin nhỏ với bóng led sáng tới khuya.
pin dự phòng chai rồi, cắm đầy bốn vạch mà rút ra tụt còn một.
cắm sạc vừa chơi game thì máy nóng, pin mau phù.
tấm pin gập mang đi rừng sạc bộ đàm, tán cây rậm quá nên chẳng ăn thua.
chuyển đổi năng lượng cần tiền, cần luật và cần cả thói quen mới.
bà nội tắt từng bóng đèn, nhắc con cháu rằng điện cũng là gạo.
nhà nước hỗ trợ hộ nghèo ba chục số điện mỗi tháng, phát bằng tiền mặt.
tiền điện bậc thang càng xài càng mắc, mở máy lạnh một tháng là leo bậc sáu.
giờ cao điểm giá gấp đôi giờ thấp điểm, lò nung nên dời sang nửa đêm.
ca ba thợ mệt mà lỗi nhiều, tính đi tính lại có khi lỗ.
kho trữ lạnh bằng đá bào ban đêm, trưa cho gió thổi qua làm mát phân xưởng.
nhiệt thừa từ lò nung gạch men dẫn về buồng sấy, khỏi đốt thêm gas.
ống nhiệt có giọt nước bên trong, đầu nóng bay hơi, đầu lạnh ngưng lại, chẳng cần bơm.
viên gạch ốp bị nứt tóc vì gió sấy lúc nóng lúc nguội.
quạt ID rung dữ, cánh bám tro lệch một bên, đắp miếng thép cân lại mới êm.
khớp giãn nở vải chịu nhiệt cháy thủng, khói xì ngang đầu người.
thép ống nhà máy chịu nhiệt lâu ngày bò dãn, đường kính phình ra hai phần trăm.
cắt mẫu soi kim tương thấy hạt cầu hoá, tuổi thọ còn chừng hai vạn giờ.
bảo trì theo tình trạng thì phải nghe, sờ, đo rung và phân tích dầu.
hai ổ trượt tuabin hơi nóng hơn bình thường sáu độ, trưởng ca quyết định hạ tải.
tiếng ồn van giảm áp vọng khắp khu tập thể, người ta tưởng có bom.
ống tiêu âm hình nấm gắn trên đầu xả, tiếng rít hoá thành tiếng phì phò.
phòng điều khiển bật lạnh buốt, ngoài kia thì hầm hập, ra vô dễ cảm.
pha ngược dây khi đấu máy bơm nên nó quay trái, nước chẳng lên.
đảo hai trong ba pha là xong, mất có năm phút mà chờ thợ cả buổi.
dây nhôm nối thẳng dây đồng bị ăn mòn điện hoá, mối nối cháy xém.
phải có đầu cốt đồng nhôm, bóp thuỷ lực, quấn băng cao su non.
công tơ năng lượng gắn từng máy, nhìn biểu đồ biết máy nào chạy không tải.
hoá ra cái băng tải bỏ quên chạy suốt giờ nghỉ trưa, cộng lại mất mấy chục triệu.
có ai cân giúp em bài toán nên thuê hay mua hệ thống pin trữ điện?
lễ tết nhà máy nghỉ, điện mái phát ra không ai mua, đành cắt bỏ.
bán điện trực tiếp cho hàng xóm được chưa, hay vẫn phải qua ngành điện?
nghị định mới cho bán dư tối đa hai chục phần trăm công suất lắp.
thủ tục đấu nối qua năm cửa, chạy tới chạy lui mòn dép.
cán bộ phòng công thương hẹn thứ Ba lên bổ sung bản vẽ chịu lực của mái.
phòng cháy yêu cầu chừa lối đi rộng một mét giữa các dãy tấm.
dây DC kẹp dưới khung bị chuột gặm, hồ quang xẹt lửa ngay trên tôn.
đầu nối MC4 khác hãng lắp lẫn, ít lâu sau chảy nhựa đen thui.
chống sét lan truyền đổi màu đỏ nghĩa là nó đã hy sinh thay cho máy.
nuôi gà dưới giàn pin, gà mát, cỏ mọc, nhưng bụi lông bay lên bám kín.
trồng nấm, đinh lăng, lá lốt dưới bóng tấm pin hợp hơn trồng bắp.
pin nổi trên hồ Đa Mi mát hơn nên phát nhiều hơn dăm phần trăm.
phao nhựa neo bằng cáp, mực nước lên xuống tám mét phải có tời tự chỉnh.
vịt trời đậu kín lối đi, phân trắng xoá, thợ ngán nhất khoản lau chùi.
rô bốt lau khô chạy chổi nước không cần, gặp khe hở rộng là kẹt bánh.
vật liệu perovskite hiệu suất cao nhưng gặp ẩm là phân rã.
phòng thí nghiệm quét lớp mỏng bằng dao gạt trên kính dẫn, nung nhẹ trăm độ.
tế bào mẫu một phân vuông đạt hai mươi phần trăm, phóng to lên thì tụt.
nhóm nghiên cứu ở Đà Nẵng dùng nhựa cây điều làm lớp bọc chống ẩm.
bài báo đăng rồi nhưng từ đó tới nhà máy còn xa lắc.
quỹ mạo hiểm hỏi thẳng bao giờ có khách hàng trả tiền đầu tiên.
anh em khởi nghiệp thức trắng mấy đêm sửa mạch, sáng ra chạy ngon lành.
tới lúc trình diễn trước hội đồng thì con IC nguồn nổ bốp, khói um.
thất bại cũng là số liệu, thầy vỗ vai bảo vậy rồi kéo cả bọn đi ăn phở.
muốn sạc nhanh mà bền thì pin phải được hâm ấm hoặc làm mát đúng lúc.
tấm tản nhiệt lỏng ép sát đáy khối pin, bơm glycol chạy vòng.
nước làm mát rò vô khoang pin xe, đèn rùa sáng lên, xe bò từng mét.
trạm đổi pin xe máy gần chợ, rút ra cắm vô chưa đầy một phút.
chạy giao hàng ngày trăm cây số mà khỏi tốn xăng, cũng khoẻ.
dốc đèo Prenn dài quá, mô tơ trục bánh nóng bỏng, tự giảm ga giữa chừng.
phanh tái sinh nạp ngược về pin, đổ đèo xuống còn được thêm vài phần trăm.
lốp non hơi làm hao điện hơn anh tưởng nhiều, mỗi tuần nên đo một lần.
bơm dầu thực vật thải qua lọc rồi este hoá với metanol thành diesel sinh học.
glyxerin lắng dưới đáy phuy nâu sẫm, rửa nước ấm ba lần mới trong dầu.
dầu ăn chiên lại nhiều lần chua, phải khử a xít tự do trước kẻo ra xà phòng hết.
mỡ cá tra đặc lại khi trời se lạnh, bít lọc, xe đứng giữa đường.
xăng E5 để lâu hút nước tách lớp, xe máy cắt cỏ khó nổ.
sắn lát khô lên men ra cồn, bã hèm đem sinh khí nấu lại cho lò.
nấm men chịu nóng bốn mươi độ giúp bớt tiền làm lạnh bồn ủ.
cột chưng cất kêu ùng ục, tinh cồn nhỏ xuống ly trong như nước mưa.
cây cọc rào trồng đồi trọc lấy hạt ép dầu, hứa hẹn dữ lắm rồi chìm nghỉm.
bã jatropha độc, dê ăn phải lăn quay, rốt cuộc chỉ bón gốc.
lượng nắng trung bình ở miền Trung khoảng năm ký lô oát giờ mỗi mét vuông mỗi ngày.
miền Bắc mùa mưa phùn trời xám xịt, pin phát chẳng bao nhiêu.
đường cong phụ tải hình con vịt, trưa võng xuống, chiều tối dựng ngược lên.
điều độ viên ngồi trước màn hình lớn, tay cầm điện thoại, mắt không rời tần số.
tần số tụt dưới bốn chín phẩy năm là sa thải phụ tải từng cụm.
bánh đà quay trong chân không giữ nhịp cho lưới vài chục giây quý giá.
thuỷ điện tích năng Bác Ái bơm nước lên đỉnh núi lúc dư điện nắng.
dân quanh hồ trên hỏi đập có bền không, lỡ vỡ thì chạy đằng nào?
kỹ sư trải bản đồ ra chiếu, lấy bút khoanh đường sơ tán cho từng thôn.
gió đêm thổi đều, máy phát rì rầm, tôi nằm nghe mà quên mất là mình đang nợ ngân hàng.
lãi vay mười phần trăm, giá điện cố định, tháng nào lặng gió là tháng ấy xanh mặt.
tôi có xưởng sấy cau ở Nam Trà My, mỗi mẻ đốt hết hai khối củi, khói um trời mà cau vẫn chỗ khô chỗ ướt.
anh thử đảo chiều gió sau mỗi bốn tiếng và bịt mấy khe hở quanh cửa lò, chắc chắn sẽ đều hơn mà bớt được củi.
chị bán bánh tráng hỏi dùng nhà kính phơi thay cho phơi vỉ ngoài đường có lâu khô hơn không, mùa mưa tính sao.
hơi nóng trong nhà phơi lên tới năm mươi lăm độ, quạt hút chạy bằng tấm pin nhỏ, ngày mưa thì đốt thêm bếp than phía sau.
hệ thống của em lắp năm hai không hai mươi, dạo này sản lượng tụt chừng mười lăm phần trăm mà chưa rõ vì đâu.
trước hết phải rửa tấm, kiểm tra từng chuỗi bằng đồng hồ kẹp, chuỗi nào dòng thấp thì dò tiếp tới từng đầu nối.
chủ nhà nghỉ ven biển than bình nước nóng cứ hai năm là thủng, nước máy ở đó vừa mặn vừa nhiều vôi.
công ty muốn tìm đối tác lắp điện mặt trời theo kiểu cho thuê mái, bên kia bỏ tiền, mình mua điện rẻ hơn giá nhà nước.
đọc kỹ điều khoản phạt khi di dời nhà xưởng, có nơi ký hai mươi năm rồi kẹt cứng không bán được đất.
máy phát điện chạy trấu của ông Năm nổ bình bịch cả ngày, hắc ín bám xú páp phải tháo ra ngâm dầu mỗi tuần.
lọc khí bằng nước rồi qua mùn cưa, sau cùng qua vải, khói vào máy sạch thì máy mới bền.
còn cái nước lọc ấy đen sì và hôi nồng, đổ đâu cũng chết cây, thành ra giải được chuyện này lại mắc chuyện kia.
hầm ủ xây bằng composite chôn xuống hố, đất sụt làm nứt cổ, khí xì ra cánh đồng chẳng ai hay.
hàng xóm nuôi ít heo nên thiếu khí đun, nhà tôi thừa phải xả bỏ, giá mà nối được ống sang chia nhau.
túi trữ khí bằng vải nhựa treo trên gác bếp, lấy hòn gạch đè lên cho mạnh lửa, nấu được nồi cám.
men vi sinh quảng cáo tăng gấp đôi lượng khí, tôi đổ vào một tháng chẳng thấy khác, chắc mua nhầm hàng dỏm.
kiểm tra pH trong hầm thấy còn có sáu, nghĩa là bị chua, cho nước vôi loãng vào từ từ rồi ngưng nạp vài hôm.
thợ lò bảo mua loại than nhiều chất bốc cho dễ bén, kế toán lại chọn than rẻ, kết cục lò tắt lên tắt xuống.
nhà máy giấy đốt bùn và vỏ cây, tro bám dàn ống như xi măng, thổi bồ hóng ba ca một ngày vẫn không kịp.
thổi bằng sóng âm nghe như còi tàu, bụi rung rồi rơi, đỡ mòn ống hơn là thổi hơi.
bộ điều khiển cũ kỹ không mua được phụ tùng, hỏng cái mạch bằng bàn tay mà cả dây chuyền nằm chờ nửa tháng.
kỹ sư trẻ viết lại chương trình trên bộ lập trình rẻ tiền, thêm màn hình cảm ứng tiếng Việt, thợ thích lắm.
xin báo giá nồi hơi một tấn rưỡi đốt củi băm, kèm lọc bụi ướt, giao tại Tiền Giang, đã gồm lắp đặt và kiểm định.
thời gian giao hàng bốn mươi lăm ngày kể từ lúc nhận cọc ba mươi phần trăm, bảo hành phần áp lực hai năm.
nước cấp lò lấy từ giếng khoan cứng quá, cột làm mềm hết tác dụng mà không ai thử nên cáu đóng cứng như đá.
ngâm a xít có chất ức chế, bọt sủi ào ào, xả ra nước trắng đục, cân được gần hai tạ cặn.
tủ cơm hấp bằng hơi của bếp ăn tập thể xì ở gioăng cửa, cơm chỗ sống chỗ nhão, công nhân phàn nàn.
ống mềm dẫn hơi ở bàn ủi phồng lên sắp nổ, chị thợ may quấn băng keo đen rồi xài tiếp, liều thật.
thay loại ống bọc lưới inox chịu mười hai ký, giá gấp ba mà ba năm chưa phải đụng tới.
tiền điện tháng rồi tăng vọt, chủ tiệm nước đá ngồi cộng tới cộng lui mới thấy máy nén chạy suốt vì dàn ngưng bẩn.
xịt rửa dàn, châm thêm dầu, áp suất đẩy giảm hai ký, dòng điện xuống mười ampe, nghe máy êm ru.
ngoài đảo Thổ Chu nửa đêm máy phát nghỉ, nhà nào có bình tích thì quạt còn quay, nhà không có thì phe phẩy quạt nan.
lưới điện nhỏ gồm tua bin, tấm pin và máy dầu chạy phối hợp, máy tính quyết định lúc nào nổ máy cho đỡ hao.
gió mạnh đêm khuya thì dư điện, lấy làm nước đá và lọc nước biển, coi như trữ bằng đá bằng nước.
pin lưu trữ đặt gần biển, hơi muối ăn mòn đầu cực, tủ phải kín và có hút ẩm bên trong.
thợ kéo điện về làng chài trên phá Tam Giang, cọc tre cắm bùn nghiêng ngả, dây sà gần mặt nước.
đêm đầu tiên có điện, trẻ con chạy dọc bờ hò hét, mấy cụ ngồi ngắm cái bóng đèn quên cả ăn cơm.
trời rét mà bật quạt sưởi hai cục thì dây nhà cũ nóng, ngửi thấy khen khét phải rút ra liền.
than hoa để sưởi trong phòng kín làm hai mẹ con ngạt khí, hàng xóm phá cửa vào thì đã muộn.
bà đỡ ngày xưa hơ than cho sản phụ, bây giờ bác sĩ khuyên bỏ, người già vẫn chưa chịu nghe.
máy bơm nước chạy nắng đặt giữa rẫy cà phê, trưa nắng to nước mạnh, mây che thì chảy ri rỉ.
bể chứa đắp trên chỗ cao nhất, ngày bơm lên, đêm mở van cho chảy xuống gốc, chẳng cần ắc quy.
kẻ trộm vặt gỡ mất hai tấm, tôi phải hàn khung chống và nuôi thêm con chó.
viên pin tháo từ máy tính cũ đem đóng bình xe điện, không phân loại nên xẹp cái này phồng cái kia.
dung lượng in trên nhãn một đằng, đo thực tế một nẻo, người mua cứ tưởng tại mình xài không đúng cách.
học sinh nghề thực hành đấu tủ sao tam giác, đứa nào cũng sợ lúc gạt cầu dao lần đầu tiên.
thầy bảo cứ đo thông mạch trước, kiểm tra chạm vỏ, đứng lệch một bên rồi hãy đóng.
xưởng đúc gang chuyển từ lò đứng than cốc sang lò trung tần, khói hết hẳn nhưng tiền điện làm giám đốc xót ruột.
nấu đêm rẻ hơn nấu ngày gần hai lần, thợ đúc quen dần với việc ăn sáng lúc tan ca.
vách lò thủng, gang lỏng chảy xuống cuộn đồng có nước, nổ ầm hất tung mái, may mà đang giờ nghỉ.
theo báo cáo kiểm toán, ba khoản lãng phí lớn nhất là hơi rò, khí nén xì và động cơ chạy non tải.
ban giám đốc duyệt sửa hai khoản đầu ngay trong quý, khoản thứ ba để sang năm vì chưa có vốn.
nhóm tiết kiệm của phân xưởng treo bảng ghi số điện từng tổ, tổ nào ít nhất cuối tháng được bữa lẩu.
cách làm đơn giản vậy mà giảm được bảy phần trăm, anh em còn thi nhau bịt từng chỗ xì.
tôi nghĩ không phải cứ mua máy đắt tiền mới tiết kiệm, chỉ cần để ý một chút là thấy chỗ hao.
`
