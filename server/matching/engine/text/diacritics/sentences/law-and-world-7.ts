export default `
trại heo đầu xóm xả thẳng nước thải xuống kênh, mùi hôi nồng nặc cả đêm, bà con gọi đường dây nóng mà chưa thấy ai tới.
cơ sở nuôi từ bao nhiêu đầu gia súc thì phải làm báo cáo đánh giá tác động môi trường, quy mô nhỏ chỉ đăng ký ở xã được không?
dự án có nguy cơ tác động xấu mức cao phải tham vấn cộng đồng dân cư trước khi thẩm định.
giấy phép môi trường gộp bảy loại giấy cũ làm một, ghi rõ lưu lượng nước thải, tiếng ồn, khí thải và chất thải nguy hại.
xả thải vượt quy chuẩn mười lần trở lên bị phạt kịch khung, đình chỉ từ ba tới sáu tháng.
vụ cá chết trắng bờ biển miền Trung năm 2016 do nhà máy thép súc rửa đường ống, thủ phạm bồi thường năm trăm triệu đô la.
rác sinh hoạt phải phân thành loại tái chế, thực phẩm và loại khác, ai trộn lẫn thì đội thu gom có quyền từ chối.
nhà sản xuất pin, ắc quy, lốp, dầu nhớt và bao bì phải tự tái chế hoặc đóng tiền vào quỹ bảo vệ môi trường.
người gây ô nhiễm phải trả tiền là nguyên tắc xuyên suốt, song tính ra thiệt hại bằng con số thì vô cùng nan giải.
hàng xóm mở karaoke loa kẹo kéo tới khuya, em bé khóc ngằn ngặt, báo công an phường thì họ đo độ ồn bằng cách nào?
gây tiếng ồn khu dân cư từ mười giờ đêm đến sáu giờ sáng bị cảnh cáo hoặc phạt, vượt quy chuẩn cao thì mức phạt tính theo đề xi ben.
hạn ngạch phát thải cấp cho nhà máy xi măng, nhiệt điện, đơn vị nào thừa đem bán tín chỉ cacbon trên sàn.
đốt rơm rạ gần đường quốc lộ khói mù mịt, xe tông liên hoàn, người châm lửa có phải đền không?
khai thác cát lậu ban đêm, vòi rồng hút ùng ục sát chân đê, sáng ra ba căn nhà trôi tuột xuống sông.
khoan giếng dùng cho gia đình quy mô nhỏ thì khỏi xin phép, nhưng nơi bị sụt lún nhiễm mặn phải kê khai với uỷ ban.
tràn dầu loang mười hải lý, lực lượng ứng cứu quây phao, rải bông thấm và hớt từng lớp váng đen sì.
chôn xác heo dịch không rải vôi làm giếng cả xóm bốc mùi, thú y huyện buộc đào lên xử lý lại.
nhập phế liệu nhựa phải ký quỹ và có kho bãi đạt chuẩn, tàu chở rác trá hình bị trả về nước gửi.
khu dự trữ sinh quyển chia vùng lõi, vùng đệm và vùng chuyển tiếp, mỗi nơi cho phép một mức khai thác.
em mua cái máy giặt được ba hôm thì kêu ầm ầm, cửa hàng bảo lỗi do em đặt nghiêng, vậy ai phải chứng minh?
người bán có trách nhiệm bảo hành, sửa ba lần không hết lỗi thì phải đổi mới hoặc trả lại tiền.
mua hàng qua mạng nhận cục gạch thay cho điện thoại, sàn thương mại điện tử chối phắt, em khiếu nại bằng clip mở hộp được chứ?
hợp đồng mẫu có điều khoản miễn hết trách nhiệm của bên bán với khách thì điều khoản đó không có hiệu lực.
khách có quyền rút lại việc mua từ người bán tận nhà trong ba ngày làm việc mà không phải nêu lý do.
siêu thị treo bảng giá bốn mươi chín ngàn, ra quầy tính tiền nhảy thành năm mươi lăm, nói quên cập nhật.
phòng tập gym đóng cửa đột ngột, hội viên đóng tiền hai năm mất trắng, tập hợp nhau khởi kiện tập thể qua hội bảo vệ người tiêu dùng.
thu hồi lô nồi cơm bị chập điện, nhà sản xuất đăng báo, lập đường dây miễn phí và đổi tận nhà.
quảng cáo kẹo rau thổi phồng công dụng, người nổi tiếng nhận tiền nói bừa cũng bị xử phạt, thậm chí hình sự.
thông tin cá nhân bị bán cho bên môi giới, ngày nào cũng có kẻ gọi mời mua đất nền, tôi chặn mãi không xuể.
xử lý dữ liệu của trẻ em cần cha mẹ đồng ý, bên thu thập phải nói rõ mục đích và xoá khi được yêu cầu.
taxi chạy vòng vo chém khách Tây sáu trăm ngàn cho hai cây số, bị thu phù hiệu và xin lỗi.
đi nhà hàng bị tính phí khăn lạnh, đậu phộng chưa hề gọi thì khách có quyền trả lại không?
cân thiếu một lạng mỗi ký, quản lý thị trường đem quả cân chuẩn ra thử, bà bán trái cây đổ tại lò xo giãn.
ngộ độc bánh mì hàng trăm người nhập viện, tiệm bị đình chỉ, mẫu pa tê dương tính với Salmonella.
nhãn phụ tiếng Việt trên hàng nhập phải có tên, xuất xứ, hạn dùng và đơn vị chịu trách nhiệm.
tôi sáng tác bài hát từ hồi sinh viên, chưa đăng ký bản quyền, nay ca sĩ khác lấy diễn thu tiền thì kiện được không?
quyền tác giả phát sinh ngay khi tác phẩm được thể hiện ra hình thức vật chất, giấy đăng ký chỉ giúp dễ chứng minh.
bảo hộ tác phẩm viết kéo dài suốt đời tác giả cộng thêm năm mươi năm sau khi mất.
quyền đặt tên, đứng tên và bảo vệ sự toàn vẹn của tác phẩm được giữ vô thời hạn, con cháu cũng không bán được.
trích dẫn một đoạn để bình luận, giảng dạy mà ghi nguồn thì không phải xin phép, bê nguyên chương thì lại là chuyện khác.
sách giáo khoa lậu in mờ, keo bong, bày bán ngay cổng trường, học trò đọc nhầm số thành ra giải sai.
nhãn hiệu của em bị cục sở hữu trí tuệ từ chối vì trùng phát âm với đơn nộp trước, phản hồi trong bao lâu?
nguyên tắc nộp đơn đầu tiên khiến nhiều thương hiệu như cà phê, nước mắm bị người nước ngoài nhanh tay đăng ký mất.
bằng độc quyền sáng chế có hiệu lực hai mươi năm tính từ ngày nộp đơn, giải pháp hữu ích là mười năm.
muốn cấp bằng thì giải pháp phải mới so với thế giới, có trình độ sáng tạo và khả năng áp dụng công nghiệp.
ông lão nông chế ra máy gieo hạt, mang đi hội chợ khoe trước rồi mới nộp đơn, e là mất tính mới quá mười hai tháng.
kiểu dáng công nghiệp bảo hộ hình dáng bên ngoài, năm năm một lần và gia hạn được hai lần liên tiếp.
chỉ dẫn địa lý như nước mắm Phú Quốc thuộc sở hữu nhà nước, nhà thùng nào đạt chuẩn mới được dán tem.
bí mật kinh doanh được giữ chừng nào còn kín, lộ công thức ra là coi như đổ sông đổ biển.
anh kỹ sư nghỉ việc đem cả bản vẽ khuôn sang công ty mới, chủ cũ đòi bồi thường vì vi phạm cam kết bảo mật.
giống lúa mới được cấp bằng bảo hộ phải khác biệt, đồng nhất, ổn định, nông dân có quyền để lại thóc giống cho chính mình.
tên miền bị kẻ khác chiếm dụng rồi đòi chuộc hai trăm triệu, doanh nghiệp đưa ra trung tâm trọng tài WIPO phân xử.
chương trình máy tính được bảo hộ như tác phẩm văn học, sao chép cài đặt lậu ở văn phòng bị phạt cả chục triệu mỗi máy.
hình ảnh do trí tuệ nhân tạo vẽ thì ai là tác giả, đến nay các nước mỗi nơi hiểu một phách.
thuê chuyên gia giám định xâm phạm nhãn hiệu, kết luận hai cái vỏ hộp tương tự tới mức gây nhầm lẫn.
cháu nhà tôi tốt nghiệp phổ thông xong muốn học nghề, có bị gọi nhập ngũ giữa chừng hay được hoãn?
công dân nam từ đủ mười tám đến hết hai mươi lăm tuổi trong độ tuổi gọi nhập ngũ, học cao đẳng đại học được tạm hoãn tới hết hai mươi bảy.
cận thị trên một độ rưỡi, hình xăm phản cảm kín lưng, bàn chân bẹt có thể không đạt sức khoẻ loại một, hai, ba.
trốn khám nghĩa vụ bị phạt tới hàng chục triệu, còn chống lệnh gọi sau khi đã bị phạt thì ra toà.
binh nhì mỗi tháng lĩnh phụ cấp vài trăm ngàn, được cấp quân trang, từ tháng mười ba trở đi hưởng phép mười ngày.
hạ sĩ quan xuất ngũ nhận trợ cấp một lần, thẻ học nghề và được cộng điểm khi thi công chức.
con liệt sĩ, con trai duy nhất của thương binh hạng nặng được miễn gọi tới doanh trại.
dân quân trực đêm tuần tra cùng công an viên, ngày công tính theo mức do hội đồng tỉnh ấn định.
dự bị động viên nhận giấy tập trung huấn luyện hai mươi ngày, xí nghiệp phải giữ nguyên lương cho người đi.
lực lượng gìn giữ hoà bình mũ nồi xanh sang Nam Sudan dựng bệnh viện dã chiến, mổ ruột thừa cho quân bạn.
quân đội ta gồm lục quân, hải quân, phòng không không quân cùng biên phòng và cảnh sát biển.
lữ đoàn tàu ngầm Kilo đóng ở Cam Ranh, thuỷ thủ trực ca dưới đáy nước mấy tuần không thấy mặt trời.
chế độ thương binh tính theo tỷ lệ tổn thương cơ thể, hồ sơ thất lạc thì nhờ đồng đội xác nhận và giám định lại mảnh đạn.
mẹ Việt Nam anh hùng được nhà nước nuôi dưỡng, địa phương xây nhà tình nghĩa, các đơn vị nhận phụng dưỡng suốt đời.
đất quốc phòng bị xã bên mượn làm bãi bóng rồi lỡ cấp sổ, đơn vị chủ quản đòi thu hồi.
trường mầm non tư thu đủ thứ quỹ lớp, phụ huynh muốn hỏi khoản nào bắt buộc, khoản nào tự nguyện?
ban đại diện cha mẹ học sinh không được quyên góp sửa phòng, mua máy lạnh theo kiểu cào bằng.
cô giáo phạt trò quỳ gối, véo tai trước lớp, clip bị phát tán, phòng giáo dục đình chỉ dạy mười lăm ngày.
giáo viên không được dạy thêm thu tiền với chính học sinh mình đang đứng lớp, thông tư mới có hiệu lực khiến nhiều thầy cô đóng cửa lớp.
kỳ thi tốt nghiệp còn bốn môn gồm toán, văn bắt buộc và hai môn tự chọn, thí sinh rảnh tay hơn hẳn.
học bạ điện tử ký số thay cho quyển sổ bìa xanh cũ nát, chuyển trường chỉ cần mã định danh.
đại học tự chủ được tự định học phí theo trần, sinh viên nghèo trông vào quỹ học bổng và vay vốn chính sách.
vay vốn sinh viên mỗi tháng tối đa bốn triệu đồng, ra trường mười hai tháng mới bắt đầu trả gốc.
sinh viên sư phạm được cấp sinh hoạt phí, nếu không theo nghề giáo thì sau này phải bồi hoàn.
bạo lực học đường, em lớp bảy bị cả nhóm giật tóc lột áo, nhà trường giấu nhẹm sợ mất thi đua.
bằng đại học nước ngoài muốn được công nhận tại Việt Nam thì gửi hồ sơ về cục quản lý chất lượng.
luận án tiến sĩ đạo văn bị phần mềm phát hiện giống bốn mươi phần trăm, hội đồng yêu cầu giải trình.
giáo dục hoà nhập cho trẻ tự kỷ đòi hỏi cô giáo hiểu tật, lớp ít trò và góc yên tĩnh.
phổ cập mầm non năm tuổi đã đạt ở hầu khắp nơi, nhưng điểm trường lẻ trên rẻo cao vẫn lợp tranh, vách nứa thưng tạm.
học viên trung tâm Anh ngữ sụp đổ đòi lại học phí, bảo vệ chỉ tay vào tờ giấy dán ngoài cửa cuốn.
tim bốn ngăn bóp chừng một trăm ngàn lần mỗi ngày, đẩy máu qua mạng mạch dài đủ quấn trái đất vài vòng.
huyết áp đo ở cánh tay, số trên là tâm thu, số dưới là tâm trương, quá một trăm bốn mươi trên chín mươi coi là cao.
đột quỵ méo miệng, yếu liệt tay, nói đớ thì phải đưa đi cấp cứu trong vòng vài tiếng vàng, đừng cạo gió.
tiểu đường típ hai do cơ thể kháng insulin, người bệnh khát nhiều, tiểu nhiều, vết thương lâu lành.
lao phổi ho ra máu, sốt nhẹ về chiều, uống thuốc đủ sáu tháng mới dứt, bỏ ngang sinh vi khuẩn kháng thuốc.
vì sao sốt xuất huyết lại hay trở nặng đúng lúc vừa hạ sốt?
thành mạch tăng tính thấm, huyết tương thoát ra ngoài, tiểu cầu tụt, bệnh nhân bứt rứt, tay chân lạnh.
dại một khi đã lên cơn thì gần như chết chắc, bị chó lạ cắn phải rửa xà phòng mười lăm phút rồi chích ngừa ngay.
Jenner lấy mủ đậu bò chủng cho cậu bé tám tuổi, mở đường xoá sổ bệnh đậu mùa.
Pasteur nấu nước canh trong bình cổ thiên nga, chứng minh mầm sống không tự dưng sinh ra.
Fleming đi nghỉ về thấy nấm mốc xanh làm chết vi khuẩn trong đĩa, nhờ vậy có penicillin.
bác sĩ Semmelweis bảo đồng nghiệp rửa tay trước khi đỡ đẻ, bị chế giễu đến phát điên.
chụp X quang, cắt lớp và cộng hưởng từ mỗi thứ soi một kiểu, bác sĩ tuỳ bệnh mà chỉ định.
giáo sư Tôn Thất Tùng cắt gan khô, phương pháp mang tên ông đi vào sách y khoa thế giới.
ghép thận cần hợp nhóm máu và mô, người nhận phải uống thuốc chống thải ghép suốt đời.
châm cứu cắm kim vào huyệt túc tam lý, hợp cốc, bấm thấy tê tức lan ra là đắc khí.
lá vông, tim sen sắc uống dễ ngủ, gừng nướng chữa lạnh bụng, còn lá ngón thì cực độc.
ung thư là khi tế bào phân chia vô độ, xâm lấn chỗ bên cạnh rồi di căn theo máu, bạch huyết.
vắc xin mRNA dạy tế bào tạo ra gai protein để hệ miễn dịch nhận mặt kẻ thù.
trầm cảm không phải yếu đuối, người bệnh mất hứng thú, mất ngủ, thấy mình vô dụng, cần được trị liệu.
trẻ sơ sinh vàng da sinh lý sau vài bữa tự hết, vàng tới lòng bàn chân phải chiếu đèn.
cao răng bám lâu làm lợi tụt, chảy máu chân răng, hơi thở nặng mùi, nên lấy sáu tháng một lần.
hóc xương thì đừng nuốt cục cơm to cho trôi, dễ làm xương cắm sâu thủng thực quản.
nghiệm pháp Heimlich là ôm từ phía sau, nắm tay đặt trên rốn giật mạnh vào trong và hướng lên.
ép tim ngoài lồng ngực một trăm đến một trăm hai mươi nhịp mỗi phút, lún xuống năm phân, đừng ngắt quãng.
Hippocrates khuyên trước hết chớ làm hại, lời thề của ông còn được đọc trong ngày tốt nghiệp trường y.
máy tính ENIAC chiếm trọn gian phòng lớn, dùng mười tám ngàn bóng chân không, cứ vài ngày cháy một cái.
Alan Turing bẻ mã Enigma, nghĩ ra cái máy trừu tượng làm nền cho ngành tin học, cuối đời bị đối xử tàn tệ.
Ada Lovelace viết thuật toán cho cỗ máy phân tích của Babbage khi máy còn nằm trên giấy.
bóng bán dẫn ra đời tại phòng thí nghiệm Bell, thay cho đèn điện tử to kềnh và nóng rực.
định luật Moore tiên đoán số linh kiện trên con chip tăng gấp đôi sau chừng hai năm.
mạng ARPANET nối bốn trường đại học, từ đầu tiên gõ tới chữ thứ hai thì máy treo.
Tim Berners-Lee tạo ra mạng toàn cầu World Wide Web ở trung tâm CERN rồi cho không thiên hạ.
bit là số không hoặc số một, tám bit gộp thành byte, đủ ghi một ký tự thường.
trình biên dịch chuyển mã nguồn sang lệnh máy, trình thông dịch thì chạy từng dòng.
tìm kiếm nhị phân mỗi lượt bỏ đi nửa danh sách đã xếp thứ tự, triệu mục chỉ hỏi hai mươi lần.
mật mã khoá công khai dùng một cặp chìa, chìa mở thì giấu, chìa khoá thì phát cho mọi người.
mã độc tống tiền khoá hết tập tin, đòi tiền ảo, bệnh viện phải quay về ghi sổ tay.
học sâu xếp nhiều lớp nơ ron nhân tạo, chỉnh trọng số bằng lan truyền ngược.
AlphaGo hạ kỳ thủ Lee Sedol bốn trên một, nước cờ ba mươi bảy làm bình luận viên sững sờ.
hệ điều hành Linux do chàng sinh viên Phần Lan Linus Torvalds viết chơi, nay chạy trên phần lớn máy chủ.
cơ sở dữ liệu quan hệ lưu bảng gồm hàng, cột, truy vấn bằng câu lệnh SQL.
điện toán đám mây nghĩa là thuê máy của người khác qua mạng, dùng bao nhiêu trả bấy nhiêu.
Gutenberg đúc chữ rời bằng hợp kim chì, in bộ Kinh Thánh bốn mươi hai dòng.
Edison thử hàng ngàn loại sợi mới tìm được tre than hoá cho bóng đèn sáng bền.
Tesla mê dòng điện xoay chiều, bắt sét nhân tạo dài cả chục thước, chết nghèo trong khách sạn.
anh em Wright mở tiệm xe đạp, năm 1903 bay được mười hai giây trên bãi cát Kitty Hawk.
Alfred Nobel làm giàu nhờ thuốc nổ dynamite, đọc thấy cáo phó nhầm gọi mình là kẻ buôn cái chết nên lập giải thưởng.
giấy do hoạn quan Thái Luân cải tiến từ vỏ cây, giẻ rách, lưới cũ.
la bàn thời xưa là chiếc muỗng đá nam châm xoay trên mâm đồng.
Graham Bell gọi điện câu đầu tiên bảo anh Watson lại đây tôi cần anh.
kính hiển vi của Leeuwenhoek nhỏ xíu, ông nhìn giọt nước ao thấy lúc nhúc sinh vật li ti.
tủ lạnh, máy giặt, bếp gas giải phóng người phụ nữ khỏi biết bao giờ đồng hồ quần quật.
đại học Bologna lập năm 1088, hồi đó sinh viên tự thuê thầy và phạt tiền thầy nào vào lớp muộn.
Oxford và Cambridge ganh nhau từ chuyện chèo thuyền đến số giải Nobel.
Harvard mang tên vị mục sư hiến bốn trăm cuốn sách và nửa gia tài.
đại học Đông Dương lập ở Hà Nội năm 1906, tiền thân của nhiều trường lớn bây giờ.
lò mổ lậu nằm giữa khu dân cư, nửa đêm heo kêu éc éc, máu me chảy lênh láng ra cống, báo phường mấy bận vẫn đâu hoàn đó.
xưởng nhuộm chỉ vận hành hệ thống xử lý khi có đoàn kiểm tra, bình thường mở van xả tắt ra rạch, nước đổi màu theo lô vải.
quan trắc tự động truyền số liệu liên tục về sở, chỉ tiêu COD vọt quá ngưỡng thì điện thoại cán bộ trực réo ngay.
đất nhiễm dioxin ở sân bay Biên Hoà được đào lên, nung trong mố kín để phá huỷ chất độc.
đổ xà bần xuống lề đường lúc nửa đêm, camera ghi rõ biển số, tài xế phải quay lại hốt sạch và nộp phạt.
hoạt động nạo vét luồng lạch phải có chỗ chứa bùn được duyệt, không được nhận chìm gần rạn san hô.
quy hoạch bãi chôn lấp cách khu dân cư ít nhất một cây số, đáy lót màng chống thấm và thu nước rỉ rác đưa đi xử lý.
tín chỉ rừng Bắc Trung Bộ bán cho Ngân hàng Thế giới, tiền chuyển về từng chủ rừng và cộng đồng thôn bản.
túi ni lông mỏng khó phân huỷ bị đánh thuế nặng, nhưng chợ quê vẫn phát không cho khách như xưa.
chủ nuôi cá lồng kiện nhà máy đường thượng nguồn, cái khó là chứng minh mối liên hệ nhân quả giữa nước thải với cá chết.
hãng bay huỷ chuyến mà chỉ trả voucher, tôi nhất định đòi tiền mặt thì căn cứ vào điều nào?
mua trả góp điện thoại chưa xong mà máy bị mất, vẫn phải đóng đủ các kỳ còn lại cho công ty tài chính.
spa tiêm filler chui làm hoại tử sống mũi, chủ tiệm chỉ học lóm trên mạng hai tuần, nạn nhân làm đơn gửi thanh tra sở y tế.
hướng dẫn sử dụng máy nước nóng không có tiếng Việt, khách lắp sai dây đất bị giật, nhà nhập khẩu phải chịu phần lớn lỗi.
người khuyết tật, người già, phụ nữ mang thai được coi là khách hàng dễ bị tổn thương và phải được ưu tiên giải quyết.
gian hàng bán rẻ bất ngờ, lời khen năm sao toàn tài khoản ảo, sàn bị buộc gỡ xuống và hoàn tiền cho người mua.
điện lực ghi nhầm chỉ số, hoá đơn tháng này gấp năm lần tháng trước, xin kiểm định công tơ thì ai trả phí?
nhạc chờ quán cà phê cũng phải trả tiền tác quyền, chủ quán nghe thu phí theo ghế thì ngẩn tò te.
livestream bóng đá lậu kèm quảng cáo cá cược, chủ trang bị khởi tố vì xâm phạm quyền liên quan.
đơn đăng ký nhãn hiệu được thẩm định hình thức một tháng, công bố hai tháng, rồi tới khâu nội dung lâu nhất.
nhãn hiệu không dùng liên tục năm năm thì người khác có thể xin chấm dứt hiệu lực.
tranh chấp bản quyền bốn nhân vật truyện tranh Thần đồng Đất Việt kéo dài mười hai năm mới phân thắng bại.
sáng chế thuốc được nhà nước bắt buộc chuyển giao quyền sử dụng khi dịch bệnh khẩn cấp.
dân phòng bắt được kẻ trộm chó, trai làng xông vào đánh hội đồng tới chết, cả chục người ra trước vành móng ngựa.
chính trị viên đại đội ngồi nghe tân binh tâm sự nhớ nhà, dúi cho phong kẹo với con tem thư.
quân nhân chuyên nghiệp hết hạn tuổi phục vụ thì nghỉ hưu, ai chưa đủ năm đóng bảo hiểm được chuyển ngành hoặc nhận một lần.
đào ngũ quá ba ngày, đơn vị báo về gia đình và chính quyền vận động trở lại, ngoan cố thì truy tố.
khu vực cấm quay phim trước cổng kho đạn, du khách lỡ giơ máy bị vệ binh yêu cầu xoá hình.
học sinh cuối cấp đăng ký nguyện vọng vào trường quân sự phải qua sơ tuyển ở ban chỉ huy huyện, nay là ban chỉ huy xã.
xin cho hỏi con công nhân tạm trú có được vào lớp một trường công, hay phải chờ hết chỗ mới tới lượt trái tuyến?
năm học tới học sinh công lập từ mầm non đến lớp mười hai được miễn học phí, phụ huynh chỉ đóng tiền ăn bán trú và bảo hiểm.
chấm phúc khảo nâng từ bảy rưỡi lên tám phẩy hai lăm, em thí sinh mừng rơi nước mắt vì đậu vớt phút chót.
nghiên cứu sinh phải có bài đăng tạp chí khoa học được tính điểm, giáo sư hướng dẫn tối đa bao nhiêu người cùng lúc?
thầy giáo biên chế xin chuyển vùng về gần mẹ ốm, nơi đi đồng ý mà nơi đến hết chỉ tiêu nên đơn nằm im.
mua bằng giả vào cơ quan, hai mươi năm sau bị phát hiện, lương đã lãnh thì có bị truy thu không?
trường nghề liên kết xưởng gò hàn, học sinh vừa học văn hoá vừa làm ra sản phẩm, cuối khoá được nhận luôn.
thư viện huyện vắng hoe, tủ sách mốc ẩm, cô thủ thư mở giờ kể chuyện tối thứ bảy mới kéo được trẻ con tới.
dạ dày tiết axit mạnh đến mức ăn mòn kẽm, nhờ lớp nhầy che chở mà không tự tiêu hoá chính nó.
viêm loét bao tử phần nhiều do vi khuẩn HP, ông Marshall uống cả ly vi khuẩn để tự chứng minh.
gan nhiễm mỡ không đau không ngứa, siêu âm mới thấy, bớt bia rượu và đi bộ là gan sáng lại.
gút hành hạ ngón chân cái sưng tấy đỏ au giữa đêm, kiêng phủ tạng, hải sản, uống nhiều nước.
thoát vị đĩa đệm chèn rễ thần kinh, đau chạy dọc từ mông xuống bắp chân, ho nhẹ cũng buốt.
mắt cận là hình ảnh rơi trước võng mạc, đeo kính phân kỳ; lão thị do thuỷ tinh thể mất đàn hồi.
thai ba tháng đầu hay nghén, ói mửa, nên bổ sung axit folic ngừa dị tật ống thần kinh.
sởi lây qua giọt bắn, trẻ sốt, mắt đỏ kèm nhèm, ban nổi từ sau tai lan xuống thân.
tay chân miệng nổi bóng nước ở lòng bàn tay, loét họng, giật mình chới với là dấu hiệu nặng.
sốt rét do ký sinh trùng Plasmodium, muỗi đòn xóc truyền, cơn rét run cầm cập đắp ba chăn vẫn lạnh.
bà Đồ U U tìm ra artemisinin từ cây thanh hao hoa vàng nhờ đọc sách thuốc cổ.
Florence Nightingale cầm đèn đi thăm thương binh ban đêm, lập bảng thống kê cho thấy bẩn giết người nhiều hơn đạn.
gây mê bằng ether năm 1846 biến phòng mổ từ nơi gào thét thành chỗ lặng im.
ngộ độc paracetamol âm thầm phá gan, đừng uống chồng nhiều loại thuốc cảm cùng lúc.
bấm huyệt, giác hơi để lại vết tròn bầm tím trên lưng, người Tây mới thấy tưởng bị đánh.
dịch tả ở Luân Đôn năm 1854 được bác sĩ John Snow lần ra từ một cái vòi bơm nước công cộng.
trí nhớ ngắn hạn giữ chừng bảy món, muốn nhớ lâu phải ôn lại ngắt quãng và ngủ đủ giấc.
hội chứng Stockholm khiến con tin quay ra thương kẻ bắt giữ mình.
Freud tin giấc mơ là lối vào vô thức, còn Pavlov rung chuông làm chó chảy nước dãi.
chuột máy tính đầu tiên là khúc gỗ gắn hai bánh xe do Douglas Engelbart nghĩ ra.
đĩa mềm một phẩy bốn tư mê ga hồi xưa giờ chỉ còn là biểu tượng lưu trên màn hình.
màn hình cảm ứng điện dung nhận ra ngón tay nhờ điện tích, đeo găng len thì trơ trơ.
GPS cần ít nhất bốn vệ tinh, đồng hồ nguyên tử phải hiệu chỉnh theo thuyết tương đối mới không lệch đường.
sợi quang dẫn ánh sáng nhờ phản xạ toàn phần, cáp biển đứt là cả nước vào mạng chậm như rùa.
sóng 5G tần số cao truyền nhanh nhưng dễ bị tường chặn nên phải dựng trạm dày hơn.
lỗi Y2K làm cả thế giới thấp thỏm đêm giao thừa năm 2000 vì máy chỉ nhớ hai chữ số cuối.
mã nguồn mở cho ai cũng đọc, sửa, phát tán, miễn tuân theo giấy phép kèm theo.
bộ gõ Telex quy định hai chữ a thành â, thêm chữ s là dấu sắc, đứa trẻ lớp ba gõ lia lịa.
mạng xã hội giữ chân người xem bằng thuật toán đề xuất, lướt hoài không thấy đáy.
máy in 3D đùn nhựa nóng từng lớp mỏng, in được cả tay giả cho em bé cụt.
xe hơi đầu tiên của Karl Benz ba bánh, vợ ông lén lái hơn trăm cây số về thăm mẹ đẻ.
chữ nổi Braille sáu chấm do cậu bé mù mười lăm tuổi nghĩ ra dựa trên mật mã nhà binh.
dây kéo phéc mơ tuya, miếng dán gai Velcro bắt chước trái ké dính lông chó là những món nhỏ mà hữu dụng.
đồng hồ quả lắc của Huygens sai mỗi ngày mười mấy giây, đồng hồ biển Harrison giúp thuỷ thủ tính kinh độ.
Stephenson chạy đầu máy Rocket trên đường sắt Liverpool, dân quê sợ khói làm bò mất sữa.
đại học Al-Qarawiyyin ở Ma-rốc do một phụ nữ tên Fatima lập ra từ thế kỷ thứ chín.
viện MIT nổi tiếng nghịch ngợm, sinh viên từng khiêng nguyên chiếc xe tuần tra lên nóc vòm.
tôi mở tiệm in ảnh lên ly, khách đem hình nhân vật hoạt hình tới đặt thì tôi hay khách là người vi phạm bản quyền?
cả người đặt lẫn người in đều có thể bị yêu cầu chấm dứt, huỷ hàng và bồi thường nếu chủ sở hữu lên tiếng.
nước sinh hoạt bơm về có cặn vàng khè, tanh như sắt gỉ, ban quản lý chung cư lấy mẫu gửi viện kiểm nghiệm rồi im bặt.
bếp ăn trường học nhận thịt bốc mùi, phụ huynh rình từ năm giờ sáng quay lại cảnh dỡ hàng, hiệu trưởng bị đình chỉ chờ làm rõ.
hàng xách tay không hoá đơn bị quản lý thị trường lập biên bản, chủ tiệm mỹ phẩm nói hàng biếu tặng từ bà dì bên Nhật.
cựu chiến binh xin xác nhận thời gian chiến đấu ở Campuchia, đơn vị cũ giải thể nên phải tìm tới hội truyền thống sư đoàn.
lính gác đảo Song Tử Tây trồng rau trong chậu quây tôn chắn gió mặn, hứng nước mưa tắm xong để dành tưới.
cột sống trẻ vẹo vì đeo cặp lệch vai và ngồi học sai thế, phát hiện sớm thì mặc áo nẹp chỉnh được.
tuyến tuỵ vừa tiết men tiêu mỡ vừa có những đảo nhỏ sản xuất insulin điều hoà đường huyết.
ong đốt nhiều mũi gây suy thận, phải rút vòi chích, chườm lạnh rồi chở đi bệnh viện chứ đừng bôi vôi.
`
