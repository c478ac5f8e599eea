export default `
chúng tôi là xưởng nhỏ ở Hóc Môn, muốn kiếm người chỉ cách giữ màu xanh cho lá dứa sấy mà không phải bỏ phẩm.
bên em có máy đếm viên nang cũ, thi thoảng nhảy sót một hai viên, khách trả nguyên lô, ai sửa được xin liên hệ.
viện đang chào bán quy trình tách sợi từ thân cây chuối, công suất hai tấn tươi một ngày, kèm bản vẽ và huấn luyện tại chỗ.
tôi không biết gọi nó là gì, đại khái là cái hộp gắn lên cột, thấy khói là kêu và nhắn cho cả xóm.
phiếu yêu cầu công nghệ gồm bốn mục: vấn đề đang gặp, điều mong muốn, điều kiện tại chỗ và số tiền có thể chi.
mỗi mùa mưa bão, đài báo vô một nẻo, nước lên một nẻo, bà con mong có cái thước đo tự nhắn tin.
gửi anh phụ trách, em đọc bài báo về lớp phủ chống hà cho ghe mà không thấy ghi chỗ liên lạc.
màng bọc sinh học từ vỏ tôm kéo dài thời gian tươi của dâu tây thêm sáu ngày ở mười độ.
máy đọc tiếng Việt giọng Nghệ cho người mù cần chừng hai chục giờ thu âm sạch, không vang, không lẫn tiếng quạt.
hệ thống lấy mẫu tự động hút nước sông mỗi bốn giờ, giữ lạnh bốn độ chờ người tới mang về phân tích.
bà chủ tiệm giặt ủi hỏi có cách nào lọc lại nước xả cuối để dùng cho lần giặt sau không.
anh Khoa bán trà đá mà viết được phần mềm đặt sân bóng, cả quận xài, anh cười hiền khô.
nhà máy nước đá muốn bớt tiền điện, đêm làm đá ngày nghỉ, nhưng kho chứa nhỏ quá, đá tan lấy đâu bù.
con số trên màn hình nhảy loạn mỗi khi xe cẩu chạy ngang, chắc là nhiễu, phải bọc dây chống nhiễu và nối đất một đầu.
thợ giày Hàng Da nhờ làm máy bồi keo nước thay keo dầu, vì mùi dung môi làm thợ nhức đầu chóng mặt.
cùng một câu hỏi mà mỗi vùng nói mỗi khác: heo bỏ ăn, lợn chê cám, con vật nó biếng ăn, máy phải hiểu là một.
từ điển đồng nghĩa của kho tra cứu nên có cả tiếng nghề: phốt, bạc, măng sông, rắc co, cút, tê.
gõ không dấu cũng được miễn máy đoán đúng ý, chứ ông già tui có biết bấm dấu đâu.
đơn xin hỗ trợ của hợp tác xã bị trả vì thiếu dấu giáp lai, chạy lên huyện mất toi ngày gặt.
em thấy trong kho có sáng chế của người Nhật gần đúng cái mình cần, vậy dùng ở Việt Nam có vi phạm không?
bằng sáng chế hết hạn thì ai cũng được làm theo, miễn đừng xài tên và nhãn hiệu của người ta.
tua bin gió cánh đứng cỡ ba trăm oát kêu vù vù trên nóc, đủ thắp đèn chuồng gà với sạc điện thoại.
bột giấy từ bã mía được nấu xút ở một trăm sáu mươi độ trong hai giờ rồi tẩy bằng nước ô xy già.
mấy tay buôn phế liệu cần dụng cụ cầm tay phân biệt nhôm với kẽm, inox ba trăm linh tư với hai trăm linh một.
thùng ủ phân tại nhà của chị Lành bị rỉ nước đen, ruồi bu, hàng xóm phàn nàn suốt.
dùng ống nghe áp vào vỏ hộp số, thợ già phán: bạc đạn số hai sắp đi.
phương pháp dập lửa bằng sương mù nước hạt mịn tiết kiệm chín phần nước so với vòi phun thường.
làm ơn chỉ giúp nơi kiểm nghiệm dư lượng thuốc trong trà, càng gần Bảo Lộc càng tốt.
giá bán máy đã gồm vận chuyển, lắp đặt, chạy thử, chưa gồm móng bê tông và đường điện ba pha.
thiết bị y tế nhập về phải có phiếu phân loại, số lưu hành, tài liệu hướng dẫn bằng tiếng Việt.
trời sập tối mà xe chưa tới, ông chủ vựa đi qua đi lại, miệng lầm bầm, tay bấm điện thoại liên tục.
lỗi vặt như đứt cầu chì, lỏng đầu cốt, kẹt công tắc hành trình chiếm quá nửa số lần dừng máy.
trung tâm nhận sửa cân điện tử, hiệu chuẩn nhiệt kế, đồng hồ áp, cấp giấy trong ba ngày làm việc.
ứng dụng nhắc giờ uống thuốc cho ông bà phải có chữ to, tiếng nói rõ và một nút đỏ gọi con cháu.
cái khó nhất khi bán công nghệ không phải là giá mà là lòng tin, nhìn tận mắt sờ tận tay mới chịu.
hai nhóm nghiên cứu, một ở Huế một ở Cần Thơ, cùng làm phân chậm tan mà chẳng biết nhau.
tủ sấy thăng hoa hút chân không dưới nửa mi li ba, sầu riêng xốp giòn, giữ nguyên múi, mùi còn tám phần.
hồi xưa ông nội giữ giống bằng cách treo gác bếp, nay cháu giữ bằng túi nhôm, gói hút ô xy và tủ mát.
nhân viên hỗ trợ phải hỏi ngược: máy mấy ngựa, chạy mấy giờ, nóng tới cỡ nào, kêu kiểu gì.
bảo hành mười hai tháng không áp dụng khi tự ý tháo niêm phong, ngập nước, chuột cắn hay sét đánh.
xưởng nhuộm xả nước tím ngắt xuống kênh, cá ngáp, rau muống đổi màu, bà con bức xúc kéo tới hỏi tội.
muỗi nhiều vô kể mà phun thuốc thì sợ ong chết, có bẫy nào dùng đèn hay mùi mồ hôi giả không?
quy trình này dùng dòng xoáy để tách cát khỏi nước, không bộ phận chuyển động, nghẹt thì xả ngược.
chị kế toán hỏi khoản mua bí quyết kỹ thuật ghi tài sản vô hình hay ghi thẳng chi phí.
trạm sạc xe điện chôn dây nông quá, máy xúc vướng phải, lửa điện xanh lè, may không ai bị gì.
người nói tiếng Khmer, tiếng Chăm, tiếng Mông cũng muốn hỏi về kỹ thuật chăn nuôi bằng tiếng mẹ đẻ.
tấm lợp từ vỏ hộp sữa ép nóng nhẹ, bền, đỡ ồn khi mưa, song gặp lửa thì chảy.
ông giám đốc dặn: câu trả lời cho khách không được dài, không dùng chữ tắt, không hứa cái mình chưa có.
có lần máy tra cứu đưa ra công nghệ xử lý phân bò cho người hỏi về phân bón lá, ai cũng phì cười.
đèn cực tím diệt khuẩn phải có vỏ che, mắt nhìn thẳng là đau rát cả đêm.
cửa khẩu thông quan số gắn cổng đọc thẻ, cân động, camera soi gầm, xe qua chưa đầy ba phút.
tui muốn nuôi trùn chỉ bán cho tiệm cá kiểng, mà nước mương nhà tui dính thuốc cỏ, có cách nào khử?
họ hàng ai cũng can, bảo bán ruộng mua máy in ba chiều là khùng, giờ thì xưởng có mười hai máy.
hội thẩm định đi thực địa, gõ từng cái bồn, hỏi từng anh thợ, đo lại từng con số trong bản báo cáo.
cảm biến màu đọc que thử phốt phát rồi báo nồng độ lên điện thoại, khỏi phải nheo mắt so bảng.
đổi tên sản phẩm ba lần mà vẫn vướng, lần thì trùng, lần thì mô tả, lần thì phản cảm ở vùng khác.
nhà nước nên mua kết quả nghiên cứu đã chín muồi thay vì chỉ rót tiền cho lúc còn là ý tưởng.
gạch rỗng làm bằng tro bay bị mẻ cạnh khi bốc xếp, cần thêm phụ gia dẻo dai hay đổi cách dưỡng hộ?
mùi cá phân huỷ ở bến tàu xộc lên từ hố gom, đi ngang phải nín thở, du khách bịt mũi chạy.
chuyên viên tư vấn hẹn gặp ở quán cà phê cóc, lấy que chọc đất vẽ sơ đồ cho bác nông dân coi.
van một chiều gắn ngược nên bơm chạy hoài mà bồn không đầy, thợ mới ra nghề hay mắc.
sáng kiến gom pin cũ ở tiệm tạp hoá đổi lấy gói mì chính được bà con hưởng ứng rần rần.
tập dữ liệu câu hỏi nên thu ở nhiều miền, nhiều tuổi, nhiều nghề, cả câu cụt ngủn lẫn câu dông dài.
phản ứng este hoá chéo biến dầu ăn thải thành nhiên liệu, phụ phẩm glyxerin thô phải tinh chế mới bán được.
trung tâm xin cho biết anh đã thử những cách nào, tốn hết bao nhiêu và vì sao chưa ưng.
hễ mưa là mạng rớt, hễ nắng là máy nóng, hễ đông khách là phần mềm treo, làm ăn kiểu gì.
nhà trường cho mượn phòng, doanh nghiệp cho mượn máy, thầy trò góp công, mẫu thử ra đời trong tám tháng.
bộ kít thử nhanh hàn the, phẩm màu kiềm, độ ôi dầu gói gọn trong hộp bằng bàn tay.
chủ đầm vuông hỏi giá con quay quạt nước chạy pin mặt trời, miễn là tối đến vẫn quay đủ tới sáng.
khách yêu cầu bảo mật danh tính, chỉ đăng vấn đề kỹ thuật, ai có lời giải thì nhắn qua trung tâm.
tiếng máy xay bột nghe rào rào là bình thường, nghe lộc cộc là có vật lạ, nghe rít là thiếu mỡ.
hàng thủ công mây tre muốn qua Mỹ phải không có mọt sống, vậy hấp, sấy hay đông lạnh thì rẻ?
bản dịch tự động đọc sượng trân, thuật ngữ lúc thế này lúc thế khác, phải có người hiệu đính.
ông bạn tui chế cái máy bóc hột sen bằng động cơ quạt cũ, ngày bóc hai chục ký, hột còn nguyên tim.
một nhóm sinh viên quét toàn bộ sổ bệnh án từ thời bao cấp, chữ bác sĩ ngoằn ngoèo như giun bò.
muốn so hai công nghệ phải quy về cùng một mẻ, cùng độ ẩm đầu vào, cùng giá điện.
cơ sở kẹo dừa Bến Tre tìm cách in hạn dùng thẳng lên giấy gói mà không lem, không ám mùi mực.
thùng loa kéo rè vì rách màng, dán bằng giấy bạc thuốc lá với keo sữa nghe tạm.
công nghệ đóng rắn đất yếu bằng xi măng và phụ gia kết tinh làm đường quê bền hơn rải đá dăm.
thỉnh thoảng cúp điện vài giây mà con biến tần báo lỗi sụt áp, cả dây chuyền phải khởi động lại.
nghe nói có loại sơn nhiệt đổi màu khi ổ trục quá nóng, mua ở đâu, bao nhiêu một lạng?
thư mời tham gia chợ công nghệ gửi trễ, gian hàng xịn hết sạch, chỉ còn góc khuất cạnh nhà xe.
bộ lọc bụi tay áo giũ bằng khí nén theo chu kỳ, túi thủng một cái là ống khói phun mù trời.
hai mươi bảy tỉnh gửi danh mục nhu cầu, gộp lại hơn ba nghìn đầu việc, trùng nhau tới phân nửa.
từ nay khách có thể hỏi bằng lời: cứ nói tự nhiên, máy chép thành chữ rồi tìm giùm.
chị Thắm nuôi đông trùng hạ thảo trong tủ kính, mất điện hai giờ là mốc xanh lấn hết.
phòng bán hàng không dám báo giá vì bên kỹ thuật chưa chốt cấu hình, bên kỹ thuật thì chờ khách tả rõ.
gã lái buôn ép giá vì cà phê lẫn hạt đen, ông Y Blơ ước có cái máy bắn màu nhỏ nhỏ đặt ở sân.
ngâm ủ mầm lúa bằng nước ấm ba sôi hai lạnh thì ai cũng biết, cái mới là tự giữ nhiệt bằng thùng xốp có rơ le.
hội đồng khuyên tác giả nộp thêm đơn tách vì một đơn chứa tới ba giải pháp khác nhau.
khi phỏng vấn, nhiều chủ hộ nói máy tốt nhưng con cháu đi xa hết, già cả không ai vận hành.
loại keo này đông trong bảy phút ở hai lăm độ, kéo đứt ở mười hai mê ga pát can, ngâm nước biển ba tháng không rã.
đọc câu hỏi mà thương: nước giếng nhà cháu vàng, mẹ cháu bệnh, có máy lọc nào dưới một triệu không chú?
người phản biện chấm bài khắt khe, chỉ ra bảng ba thiếu đơn vị, hình năm không có thanh sai số.
vỏ hộp thiết bị bằng nhựa thường phơi nắng một năm là giòn, bóp nhẹ đã vỡ vụn.
xã nhờ làm giùm trang hỏi đáp tự động về thủ tục cưới xin, khai sinh, hộ khẩu, chăn nuôi gần khu dân cư.
giám khảo thử gõ câu cộc lốc: máy gì mà lột vỏ tỏi không bể, hệ thống trả về đúng ba kết quả.
bình tích áp xẹp hơi làm bơm đóng ngắt liên hồi, nghe cạch cạch cả đêm nhức óc.
tôi gửi lời xin lỗi tới các anh thợ vì hôm trước nóng nảy, máy hư là do nhà tôi đấu ngược pha.
bên mua muốn thử trước một tháng rồi mới trả tiền, bên bán ngại máy dơ, trầy, mất phụ kiện.
chiếu xạ bằng chùm điện tử giết mối mọt trong đồ gỗ mà không làm đổi màu sơn then.
muốn in bao bì phân huỷ được thì mực cũng phải gốc nước, keo cũng phải gốc tinh bột.
cục sạc dỏm làm chai pin máy đo, ra đồng được nửa tiếng là tắt, lỡ dở cả buổi khảo sát.
danh bạ chuyên gia cần ghi rõ từng người giỏi việc gì, đã làm cho ai, chứ đừng chỉ ghi học hàm.
cụm từ khách hay dùng nhất là rẻ, bền, dễ xài, ít sửa, tiếc là bài báo khoa học chẳng khi nào viết thế.
lò hơi đốt trấu đóng xỉ bám như thuỷ tinh, thợ phải chui vô đục từng mảng, mặt mũi đen nhẻm.
con đường từ mẫu thử đến hàng bán gập ghềnh: giấy phép, khuôn mẫu, kiểm định, vốn lưu động, đại lý.
tiệm sửa đồng hồ dùng máy rửa siêu âm, bụi dầu trong bánh răng bong ra thành đám mây xám.
cô nhân viên tiếp nhận nhỏ nhẹ hỏi: bác ở huyện nào, ruộng mấy công, trồng giống chi, bệnh từ hôm nào?
dữ liệu sáng chế mở của các nước là mỏ vàng mà mình chưa chịu đào.
trộm cắp cáp đồng khiến cả khu mất mạng, công ty đổi sang cáp quang cho kẻ gian hết ham.
loài mọt đậu xanh đẻ trứng từ ngoài ruộng, vô kho mới nở, nên phơi già nắng chưa đủ.
mấy anh bảo vệ xin cái đèn pin có còi, sạc nhanh, đội đầu được, mưa không vô nước.
tỉ lệ thu hồi curcumin đạt bốn phẩy hai phần trăm khi dùng cồn chín mươi và vi sóng ba lượt.
bán máy cho trại thì phải tính chuyện bụi, ẩm, amoniac, chuột, gián chứ đâu phải phòng lạnh mà mơ.
hôm họp sơ kết, anh trưởng nhóm trình bày năm phút mà có đủ: làm gì, được gì, hỏng gì, cần gì.
đàn ong bị xịt thuốc chết rải thảm trước cửa thùng, chủ trại ngồi thẫn thờ, xin ai đó chỉ cách báo nhau lịch phun.
ráng chờ thêm, giấy chứng nhận hợp quy đang nằm ở khâu trình ký, thứ sáu tuần này có.
vì nước cứng nên nồi cất tinh dầu đóng cáu trắng, mỗi tháng ngâm axit chanh một bận.
cánh tay rô bốt gắp trứng nhẹ như bàn tay mẹ, bể chưa tới hai phần nghìn.
chương trình khuyến khích người về hưu làm cố vấn cho hợp tác xã, trả theo buổi, bao ăn trưa.
chữ viết trong đơn khó đọc, chỗ nhoè vì mưa, chỗ rách vì gấp, em đành gọi điện hỏi lại từng ý.
tấm pin cũ thải ra xử lý kiểu nào, đập lấy nhôm rồi phần còn lại chôn đâu, chưa ai trả lời.
khách nước ngoài hỏi mã hồ sơ, ngày ưu tiên, tình trạng pháp lý, mình thì chỉ có tấm bằng ép plastic.
thử bấm vào nút nghe đọc, giọng máy ngắt câu lạ lùng: ao nuôi tôm chết đứng mất, tôm sạch.
buồng phun sương trồng nấm rơm trong nhà cần giữ ba mươi hai độ, ẩm độ chín mươi, gió nhẹ.
thợ nguội làng rèn mài dao nhìn tia lửa đoán thép, tia chùm dài là ít than, tia xoè nở hoa là nhiều than.
khoản đặt cọc sẽ hoàn lại trong mười ngày nếu thử nghiệm không đạt các thông số ở phụ lục hai.
vụ này mất trắng vì giống lẫn, lúa chín lô xô cao thấp, máy gặt xong lẫn hạt xanh hạt chín.
bác sĩ thú y lưu động đi ghe, mang theo thùng đá, kim tiêm và cái máy siêu âm bằng bàn tay.
phần đông ý kiến tán thành phương án hai, chỉ đề nghị dời ngày khởi công qua rằm.
chiếc cối giã bột điện dội cả nền, hàng xóm kêu, chủ nhà kê lốp xe cũ bên dưới cho êm.
cán bộ xã đọc loa nhắc bà con đừng bán thẻ sim, đừng cho mượn tài khoản, đừng tin việc nhẹ lương cao.
cảm ơn trung tâm đã giới thiệu thầy Minh, nhờ thầy mà lò sấy nhà tôi hết khét, nhãn lên màu đẹp.
tụi tui nuôi ốc bươu trong bể lót bạt, đáy dơ, ốc mòn đỉnh vỏ trắng hếu, có chế phẩm gì rắc cho sạch không?
anh Hậu bên phòng thử nghiệm bảo mẫu của chị ghi thiếu ngày lấy, thiếu người lấy, nên chưa vào sổ được.
thiết bị cầm tay phát sóng siêu âm vào cục phô mai để dò lỗ rỗng bên trong mà chẳng cần cắt.
mấy bà bán cá ở chợ Bình Điền muốn có loại ủng không trơn, không thấm, mang mười tiếng không hầm chân.
người thợ khảm than mắt mờ, nhờ làm máy cắt xà cừ theo nét vẽ, mảnh dày nửa li mà không mẻ.
bản tin thị trường nói tôm thẻ cỡ bảy mươi con một ký xuống còn tám chín ngàn, ai cũng rầu thúi ruột.
động cơ một chiều không chổi than êm hơn, đỡ tốn điện hơn, đổi lại mạch lái khó sửa ở quê.
gia đình tôi làm hương trầm, nhang cháy được nửa cây là tắt, tàn rụng đen bàn thờ, khách chê quá.
bạn kỹ thuật viên đến trễ hai tiếng, bù lại chịu khó chỉ bà chủ cách xả cặn, cách coi đèn báo.
sợi nấm liên kết trấu thành khối nhẹ như xốp, ép khuôn năm ngày, sấy tám mươi độ cho chết hẳn.
trong danh mục có mục nào nói về máy đóng gạch từ bùn đỏ không, tôi tìm mãi không ra.
đề nghị thay cụm từ khó hiểu bằng lời thường, ví dụ: bớt mặn thay cho khử khoáng hoà tan.
bộ đếm xung trên cối đá bị mạt sắt bám, đếm hụt, khách nghi mình gian.
ông cụ bán kem dạo xin cái thùng giữ lạnh không điện suốt mười tiếng, nhẹ để đeo vai.
khi độ đục vượt năm trăm, đầu đo quang bão hoà, muốn đo tiếp phải pha loãng hoặc đổi loại tán xạ ngược.
thương lái hỏi coi có máy nào soi qua vỏ mà biết múi sầu riêng sượng hay không, cắt thử hoài xót của.
lớp tập huấn khai giảng sáng mai ở nhà văn hoá thôn, bà con nhớ đem theo mẫu đất khô chừng nửa ký.
giấy báo trúng tuyển vườn ươm tới tay, cả nhóm ôm nhau, thằng Phúc mừng quá làm đổ ly trà đào lên bàn phím.
bộ gom hơi xăng ở cây xăng đầu huyện hỏng màng, mùi bay sang trường mẫu giáo kế bên.
quạt ly tâm hút bụi cưa bị dăm dài quấn cánh, mất cân bằng rung như muốn nhảy khỏi bệ.
xin hướng dẫn viết bản yêu cầu: câu đầu nói nghề gì, câu hai nói khổ gì, câu ba nói mong được gì.
loại pin làm từ muối ăn tuy nặng nhưng rẻ và khó cháy, hợp cho trạm chứa điện cố định.
nhà sư trụ trì hỏi cách phục chế chuông nứt, hàn sợ méo tiếng, đúc lại thì tiếc đồng xưa.
tin nhắn của khách: hàng về đủ, máy chạy ngon, nhưng sách chỉ dẫn toàn chữ Tàu, gửi giùm bản tiếng Việt.
đo độ ngọt trái cây bằng tia hồng ngoại gần chỉ tốn một giây, sai lệch chừng nửa độ so với ép nước.
ai có kinh nghiệm nuôi chim trĩ ấp máy cho hỏi tới ngày mười tám có cần ngưng đảo không?
khu chợ cháy rụi vì một sợi dây câu móc, sáng ra tro tàn, tiểu thương ngồi khóc bên kệ sắt cong queo.
cánh đồng muối Sa Huỳnh trải bạt, muối trắng tinh, hạt to, gánh vai nhẹ hơn vì khỏi lẫn đất.
phương án nào rẻ hơn: nâng cấp lò cũ, mua lò mới hay thuê sấy gia công bên Tân An?
mô hình học trên tiếng Việt chuẩn đụng phải câu nói lái, nói lóng, viết tắt kiểu tuổi teen là ngớ ra.
bà con bản Cát muốn giữ lửa cho nghề giấy dó, cây dó hết rồi, lấy vỏ cây gì thế cho dai?
tờ khai ghi trọng lượng tịnh mười tám tấn mà cân thực tế mười chín, hải quan hỏi khoản thừa ở đâu ra.
nối ống thép với ống nhựa phải dùng đầu chuyển có ren, quấn cao su non thuận chiều, siết vừa tay.
con gái ông chủ lò gạch đi học bên Nhật về, đòi chuyển sang gạch ép, hai cha con cãi nhau cả tháng.
dây chuyền phân loại rác của thành phố hay kẹt vì dây dừa, nệm cũ, mùng mền quấn trục sàng.
nước ép mía đóng chai đổi màu xám sau hai giờ, thêm tắc thì xanh lâu hơn mà chua, có enzyme nào chặn được?
công ty bảo vệ thực vật trả thưởng cho ai gửi ảnh loài sâu lạ kèm vị trí và cây chủ.
hồ chứa trên đồi lót màng chống thấm, rễ tre đâm thủng, nước thấm sang vườn nhà dưới.
lãnh đạo sở đi tham quan mô hình ở Đồng Tháp về, nhắc anh em bớt nói lý thuyết, làm thử một ấp xem sao.
đầu đọc vân tay không nhận bàn tay thợ hồ vì mòn hết đường chỉ, đành phải đổi sang thẻ.
xác định tuổi gỗ ngâm bằng vòng năm, giải phẫu lát cắt mỏng dưới kính, so với bộ mẫu của viện lâm nghiệp.
con số bốn mươi phần trăm thất thoát sau thu hoạch nghe quen tai, mà ít ai đo lại cho đàng hoàng.
lúc thương thảo, bên bán đòi trả trọn gói, bên mua năn nỉ chia theo sản lượng, trung tâm đứng giữa gỡ rối.
buổi khuya, đội kỹ thuật còn ngồi gỡ từng dòng nhật ký, ngoài hành lang muỗi vo ve, cà phê nguội ngắt.
máng ăn tự động kêu rè rè báo cám vón, chủ trại gõ bồm bộp vô phễu cho tơi.
làm sao cho mật hoa nhãn không kết tinh mà vẫn giữ được phấn, hâm nóng thì sợ hư chất?
hàng mẫu gửi đi giám định bị thất lạc giữa hai bưu cục, phải lấy lại mẫu khác từ lô đã bán quá nửa.
cây cầu treo rỉ cáp, ván hở, học trò đi qua bám chặt tay vịn, xã xin ý kiến đơn vị nào kiểm tra được.
trạm thu mua sữa thử cồn, đo nhiệt, nhỏ giọt lên que, con nào viêm vú là sữa vón lại ngay.
tấm màng thẩm thấu ngược nghẹt vì silic, rửa axit rồi rửa kiềm mà lưu lượng chỉ phục hồi bảy phần.
kính thưa quý vị, do thời tiết xấu, phần trình diễn thiết bị bay xin dời vào sáng chủ nhật cùng địa điểm.
mỗi lần nhập thức ăn mới, heo tiêu chảy lai rai, chủ trại ngờ cám nhiễm nấm, muốn thử mà không biết gửi đâu.
anh kỹ sư người Đức ngồi xổm ăn bún đậu với thợ, tay dính mắm tôm vẫn vẽ sơ đồ thuỷ lực lên giấy gói.
hệ thống tự kiểm tra câu trả lời, nếu tài liệu không nói tới thì phải thưa thật là chưa tìm thấy.
chị em nhặt hạt điều tay bị dầu vỏ ăn lở, mang găng thì chậm, xin loại kem bôi hay găng mỏng.
xe lội ruộng chở lúa bánh lồng, qua đường nhựa phá nát mặt, xã bắt thay bánh cao su.
thước panme để lâu rơ, kẹp vào chuẩn lệch ba vạch, phải gửi đi chỉnh.
đất sau khi nuôi tôm mười vụ đen sì, bốc mùi trứng ung, trồng lại cây đước còn khó.
cậu bé lớp chín viết chương trình đoán giá lúa, mỗi sáng đọc cho ông nghe trước khi ra đồng.
ghe cào bay gọng, lưới rách, gọi bộ đàm không ai đáp, may có đèn chớp định vị mới được cứu.
dòng tiền âm ba tháng, giám đốc gọi anh em lại nói thật: hoặc cùng bớt lương, hoặc giải tán.
vải lanh dệt tay nhuộm củ nâu càng giặt càng mềm, mỗi tấm thấm mồ hôi một người đàn bà Mông.
kiểm tra rò điện bằng kìm đo dòng dư, kẹp cả dây pha lẫn trung tính, kim khác không là có rò.
cái bẫy dính màu vàng treo giữa nhà màng đầy bọ phấn, đếm mỏi mắt, có camera nào đếm giùm không?
sổ tay vận hành ướt mưa, chữ trôi mất, từ đó mỗi máy treo một tấm nhựa khắc la de.
ba mươi năm làm nghề phổ biến kiến thức, tôi nhận ra một thước phim ngắn bằng mười buổi giảng.
thạch rau câu chiết từ rong sụn đóng không chắc, rỉ nước, dẻo nhẹo, do kiềm yếu hay nấu chưa tới?
giữa lúc bàn giao, bên nhận phát hiện số khung máy không khớp giấy tờ, đành lập biên bản tạm ngưng.
xưởng cơ khí nhà ông Sáu Lù nhận tiện trục, đắp bạc, phay rãnh then, hàn nhôm, giá nào cũng thương lượng.
trái bần, trái quách, cà na, toàn thứ quê mùa nay thành nước cốt đóng chai bán sang Hàn.
lớp mạ crôm bong từng vảy do tẩy dầu không sạch và dòng điện quá cao lúc đầu.
tôi đã đọc kỹ lời giới thiệu, còn thắc mắc tiêu hao gas mỗi mẻ, tuổi thọ lòng nồi, nơi bán phụ tùng.
nhà khoa học nữ ấy lặn xuống rạn san hô mỗi quý, gắn từng mảnh giống lên khung bê tông.
cổng dữ liệu mở của tỉnh có bốn trăm bộ, phân nửa là bảng cũ, cột không tên, ngày tháng lung tung.
khai trương cái trạm rửa trái tập trung, bà con kéo tới thử, người khen lẹ, kẻ chê hao nước.
muốn vá ruột xe nước phải chà nhám, thoa keo, chờ se mặt rồi mới ép miếng vá, gấp quá là xì lại.
tổ hợp tác nữ làm túi lục bình xin học cách chống mốc bằng xông muối, sấy than, hút chân không.
ban tổ chức nhắn: ai gửi hiện vật cồng kềnh thì báo trước để mượn xe nâng và mở cửa hông.
nhiệt độ lõi đống ủ lên sáu mươi lăm thì đảo, tụt xuống bốn mươi thì tưới ẩm, sau năm tuần hết mùi khai.
mấy đứa thợ trẻ quen coi video trên mạng, tự chế máy lột vỏ cua lột, ồn mà được việc.
người bán bảo hàng Ý, soi đèn vô thấy dấu mài mất chữ, dán đè con tem mới tinh.
biên nhận giữ mẫu có ghi: quá sáu mươi ngày không phản hồi, phòng thử sẽ tiêu huỷ.
thuyền thúng composite nhẹ hơn thúng tre trét dầu rái, nhưng đụng đá ngầm là nứt toác chứ không móp.
công nghệ nano nghe oai, tới chừng hỏi hạt bao nhiêu, đo bằng gì, để lâu có lắng không thì ấp úng.
chú lính cứu hoả ước có tấm vải trùm dập lửa xe điện, vì xịt nước mấy bồn mà pin cứ bùng lại.
chủ vườn lan hỏi vì sao giả hành nhăn nheo, rễ đen, lá lốm đốm, tưới hay bón đều làm đúng sách.
dầu tràm Huế bị pha, thử nhỏ lên giấy mà loang vệt mỡ là biết, còn máy sắc ký thì nói chắc hơn.
lò đốt rác xã xây xong đắp chiếu vì khói đen, dân làm đơn, xã nhờ chuyên gia đo dioxin.
trời chuyển mưa giông, mây kéo đen kịt, người chạy thóc, kẻ che bạt, tiếng gọi nhau í ới.
băng tải xích tre chở mía bị giãn, nhảy răng, chêm thêm mắt nối rồi căng lại bằng tăng đơ.
sáng tạo mở có nghĩa là doanh nghiệp nêu bài toán ra ngoài, ai giải được thì cùng hưởng.
thư trả lời của trung tâm gọn lỏn mà ấm lòng: chúng tôi đã nhận, đã tìm, có ba nơi phù hợp.
gà con mới nở khô lông, đưa vô ổ úm ba hai độ, cho uống nước đường với vitamin, đừng cho ăn liền.
dải đèn led cây thanh long loại mới đỏ pha trắng, điện bằng một phần tư bóng tròn, hoa vẫn trổ rộ.
phiên bản chữ nổi của tờ hướng dẫn rửa tay được in bằng máy dập cũ của hội người mù.
tiền thì ít mà muốn đủ thứ, rốt cuộc nhóm chọn làm một món cho thiệt tốt.
`
